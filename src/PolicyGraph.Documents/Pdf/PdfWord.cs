namespace PolicyGraph.Documents.Pdf;

/// <summary>What pdftotext takes for a word: in Chinese a stretch without a gap.</summary>
internal readonly record struct PdfWord(string Text, PdfBox Box);
