using System.Text;

namespace PolicyGraph.Documents.Pdf;

/// <summary>A line of one column. <see cref="Em"/> is the width of a character of it, in points.</summary>
internal sealed class PdfLine
{
    /// <summary>Typesetters put up to a quarter of a character between Chinese and digits; no one typed it.</summary>
    private const double TypedGap = 0.25;

    private PdfLine(string text, PdfBox box, double em)
    {
        Text = text;
        Box = box;
        Em = em;
    }

    public string Text { get; }

    public PdfBox Box { get; }

    public double Em { get; }

    /// <param name="words">At least one, from left to right.</param>
    public static PdfLine Of(IReadOnlyList<PdfWord> words)
    {
        double em = words.Max(word => word.Box.Width / word.Text.Length);
        var text = new StringBuilder(words[0].Text);
        PdfBox box = words[0].Box;
        for (int i = 1; i < words.Count; i++)
        {
            bool typed = words[i].Box.Left - words[i - 1].Box.Right >= TypedGap * em;
            text.Append(typed || (IsAscii(words[i - 1].Text[^1]) && IsAscii(words[i].Text[0])) ? " " : "").Append(words[i].Text);
            box = box.Union(words[i].Box);
        }

        return new PdfLine(text.ToString(), box, em);
    }

    private static bool IsAscii(char c) => char.IsAscii(c);
}
