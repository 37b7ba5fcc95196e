namespace PolicyGraph.Extraction.Normalization;

/// <summary>The width at which a hard-wrapped text was broken, in full-width characters.</summary>
internal sealed record WrapWidth(double Width, bool IndentsParagraphs)
{
    private const int FewestLines = 6;
    private const double Narrowest = 12;
    private const double Widest = 80;
    private const double Tolerance = 3;

    public bool IsFull(string text, TextLine line) => WidthOf(text, line) >= Width - Tolerance;

    /// <summary>Null unless most lines are equally long and break off in mid-sentence.</summary>
    public static WrapWidth? Measure(string text, List<TextLine> lines)
    {
        var widths = new List<double>(lines.Count);
        foreach (var line in lines)
        {
            if (!line.IsEmpty)
            {
                widths.Add(WidthOf(text, line));
            }
        }

        if (widths.Count < FewestLines)
        {
            return null;
        }

        widths.Sort();
        var typical = widths[(int)(widths.Count * 0.9) is var index && index < widths.Count ? index : widths.Count - 1];
        if (typical is < Narrowest or > Widest)
        {
            return null;
        }

        var full = 0;
        var broken = 0;
        var indented = 0;
        foreach (var line in lines)
        {
            indented += !line.IsEmpty && text[line.Start] == Characters.Indent ? 1 : 0;
            if (!line.IsEmpty && Math.Abs(WidthOf(text, line) - typical) <= Tolerance)
            {
                full++;
                broken += text[line.End - 1] is '。' or '；' or '：' or '）' or '！' ? 0 : 1;
            }
        }

        return full * 10 >= widths.Count * 4 && broken * 2 >= full ? new WrapWidth(typical, indented > 2) : null;
    }

    private static double WidthOf(string text, TextLine line)
    {
        if (line.Length > Widest * 2)
        {
            return line.Length;
        }

        var width = 0.0;
        foreach (var c in text.AsSpan(line.Start, line.Length))
        {
            width += Characters.IsWide(c) ? 1 : 0.5;
        }

        return width;
    }
}
