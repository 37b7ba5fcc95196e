namespace PolicyGraph.Documents.Pdf;

/// <summary>Lines of one page in reading order, column by column.</summary>
internal sealed record PdfPage(IReadOnlyList<PdfLine> Lines);
