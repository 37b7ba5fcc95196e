using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using PolicyGraph.Documents.Formats;

namespace PolicyGraph.Documents.Word;

/// <summary>
/// The parts of a .docx that hold text, each checked when it is first asked for. Relationships are followed inside the package only,
/// and one that leads nowhere counts as none: converters leave such behind.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private const string DefaultMainPart = "word/document.xml";

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries;
    private readonly string mainPart;
    private readonly Dictionary<string, string> related;

    private WordPackage(ZipArchive archive)
    {
        this.archive = archive;
        entries = archive.Entries.ToDictionary(PartName.Of, StringComparer.OrdinalIgnoreCase);
        mainPart = Relationships("").GetValueOrDefault("officeDocument") ?? DefaultMainPart;
        related = Relationships(mainPart);
    }

    public static WordPackage Open(Stream stream)
    {
        var archive = new ZipArchive(stream, ZipArchiveMode.Read);
        try
        {
            PackageGuard.Check(archive);
            PackageKind.RefuseForeign(archive);
            return new WordPackage(archive);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    public OpenXmlReader OpenMain() => OpenPart(mainPart) ?? throw ForeignFormats.Unsupported(
        "a ZIP package without a Word document", "unpack it and name the documents inside");

    /// <summary>The root of the part that the document relates to as <paramref name="kind"/>; null when there is none.</summary>
    public T? Load<T>(string kind)
        where T : OpenXmlElement
    {
        using OpenXmlReader? reader = related.TryGetValue(kind, out string? part) ? OpenPart(part) : null;
        return reader is not null && reader.Read() ? reader.LoadCurrentElement() as T : null;
    }

    public void Dispose() => archive.Dispose();

    private TypedOpenXmlPartReader? OpenPart(string part)
    {
        if (!entries.TryGetValue(part, out ZipArchiveEntry? entry))
        {
            return null;
        }

        XmlGuard.Check(entry);
        return new TypedOpenXmlPartReader(entry.Open(), new OpenXmlPartReaderOptions { CloseStream = true });
    }

    /// <summary>Last word of the relationship's type → part; the types differ between the strict and the transitional standard before it.</summary>
    private Dictionary<string, string> Relationships(string source)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!entries.TryGetValue(PartName.Relationships(source), out ZipArchiveEntry? entry))
        {
            return parts;
        }

        XmlGuard.Check(entry);
        using Stream stream = entry.Open();
        using XmlReader reader = XmlGuard.Open(stream);
        while (reader.ReadToFollowing("Relationship", "http://schemas.openxmlformats.org/package/2006/relationships"))
        {
            string type = reader.GetAttribute("Type") ?? "";
            if (reader.GetAttribute("TargetMode") != "External" && reader.GetAttribute("Target") is { } target)
            {
                parts.TryAdd(type[(type.LastIndexOf('/') + 1)..], PartName.Resolve(source, target));
            }
        }

        return parts;
    }
}
