namespace PolicyGraph.Documents;

/// <summary>Limits of reading, and the program that reads PDF.</summary>
public sealed record DocumentOptions
{
    /// <summary>Bytes of the file as it is stored; 64 MB.</summary>
    public long MaxFileBytes { get; init; } = 64L << 20;

    /// <summary>pdftotext of poppler: a name looked up in PATH, or a path.</summary>
    public string PdfToText { get; init; } = "pdftotext";

    /// <summary>After this the PDF program is killed.</summary>
    public TimeSpan PdfTimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Bytes of UTF-8 text taken from one PDF; 64 MB.</summary>
    public long MaxPdfTextBytes { get; init; } = 64L << 20;
}
