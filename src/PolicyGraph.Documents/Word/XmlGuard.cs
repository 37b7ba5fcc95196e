using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace PolicyGraph.Documents.Word;

/// <summary>Reads a part through once, before a tree is built of it: well-formed, no DTD (so no entity grows), not too deep, not too long.</summary>
internal static class XmlGuard
{
    /// <summary>A table in a table takes some four levels; readers of trees take one call a level.</summary>
    private const int MaxDepth = 256;

    private const long MaxCharacters = 64L << 20;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
    };

    public static XmlReader Open(Stream part) => XmlReader.Create(part, Settings);

    public static void Check(ZipArchiveEntry entry)
    {
        using var stream = new PartStream(entry);
        using XmlReader reader = Open(stream);
        try
        {
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                {
                    throw Unsafe(entry, $"elements are nested more than {MaxDepth} deep");
                }
            }
        }
        catch (XmlException exception) when (exception.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw Unsafe(entry, "it holds a document type definition, which Word never writes");
        }
        catch (XmlException exception) when (exception.Message.Contains(nameof(Settings.MaxCharactersInDocument), StringComparison.Ordinal))
        {
            throw Unsafe(entry, $"a part is longer than {MaxCharacters.ToString("N0", CultureInfo.InvariantCulture)} characters");
        }
        catch (XmlException exception)
        {
            string place = string.Create(
                CultureInfo.InvariantCulture, $"{PackageGuard.Place(entry)}, line {exception.LineNumber}, column {exception.LinePosition}");
            throw WordReader.Damaged(place, "a part of the Word document is no well-formed XML");
        }
    }

    private static UnreadableDocumentException Unsafe(ZipArchiveEntry entry, string message) =>
        new(DocumentProblemCodes.UnsafeXml, PackageGuard.Place(entry), message, "open it in Word or WPS and save it as a new .docx");
}
