namespace PolicyGraph.Documents.Pdf;

/// <summary>
/// Lines of a page as text. Where the page breaks a paragraph, the text keeps the break; the first line of a paragraph keeps
/// its indent as two ideographic spaces, which is how plain text shows it.
/// </summary>
internal static class PageText
{
    private const string Indent = "\u3000\u3000";

    /// <summary>Chinese paragraphs are indented by two characters; further in stand titles and signatures.</summary>
    private const double LeastIndent = 1.5;
    private const double MostIndent = 2.6;

    /// <summary>On a fuller page, which is no page of text, indents are not looked for.</summary>
    private const int MostLines = 1000;

    public static IEnumerable<string> Of(IReadOnlyList<PdfLine> lines) =>
        lines.Count > MostLines
            ? lines.Select(line => line.Text)
            : lines.Select(line => IsIndented(line, lines) ? Indent + line.Text : line.Text);

    private static bool IsIndented(PdfLine line, IReadOnlyList<PdfLine> lines)
    {
        double margin = lines.Where(other => other.Box.SharesColumn(line.Box)).Select(other => other.Box.Left).DefaultIfEmpty(line.Box.Left).Min();
        return (line.Box.Left - margin) / line.Em is >= LeastIndent and <= MostIndent;
    }
}
