using System.Collections.Frozen;

namespace PolicyGraph.Documents.Formats;

/// <summary>Extensions by which a folder's documents are told from its other files.</summary>
internal static class KnownExtensions
{
    /// <summary>For messages: the formats that become text.</summary>
    public const string Readable = ".txt, .md, .html, .docx, .pdf";

    private static readonly FrozenDictionary<string, DocumentFormat> Formats = new Dictionary<string, DocumentFormat>
    {
        [".txt"] = DocumentFormat.PlainText,
        [".md"] = DocumentFormat.PlainText,
        [".markdown"] = DocumentFormat.PlainText,
        [".html"] = DocumentFormat.Html,
        [".htm"] = DocumentFormat.Html,
        [".shtml"] = DocumentFormat.Html,
        [".xhtml"] = DocumentFormat.Html,
        [".docx"] = DocumentFormat.Word,
        [".docm"] = DocumentFormat.Word,
        [".dotx"] = DocumentFormat.Word,
        [".pdf"] = DocumentFormat.Pdf,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Documents that cannot be read, or only when they are another format under this name: found all the same, so that none is missed in silence.</summary>
    private static readonly FrozenSet<string> Foreign =
        new[] { ".doc", ".wps", ".rtf", ".ofd", ".odt", ".mht", ".mhtml" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static DocumentFormat? FormatOf(string name) =>
        Formats.TryGetValue(Path.GetExtension(name), out DocumentFormat format) ? format : null;

    public static bool IsDocument(string name) => FormatOf(name) is not null || Foreign.Contains(Path.GetExtension(name));
}
