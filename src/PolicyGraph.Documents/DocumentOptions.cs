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

    /// <summary>Bytes that the PDF program may print for one file, places of words included; 256 MB, some 10 MB of text.</summary>
    public long MaxPdfLayoutBytes { get; init; } = 256L << 20;
}
