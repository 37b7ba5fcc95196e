namespace PolicyGraph.Extraction.Normalization;

/// <summary>The width at which a hard-wrapped text was broken, in full-width characters.</summary>
internal sealed record WrapWidth(double Width, bool IndentsParagraphs)
{
    private const int FewestLines = 6;
    private const int FewestFull = 5;
    private const double Narrowest = 12;
    private const double Widest = 80;
    // So many characters are wider, were all of them half as wide as they can be.
    private const int LongestHalf = (int)Widest * 2;
    private const double Tolerance = 3;

    public bool IsFull(string text, TextLine line) => WidthOf(text, line) >= Width - Tolerance;

    /// <summary>Null unless most lines are equally long and break off in mid-sentence.</summary>
    public static WrapWidth? Measure(string text, List<TextLine> lines)
    {
        var written = 0;
        var tooLong = 0;
        foreach (var line in lines)
        {
            written += line.IsEmpty ? 0 : 1;
            tooLong += line.Length > LongestHalf ? 1 : 0;
        }

        // Nearly every text ends here, whose paragraphs are a line each, before any width is counted.
        var typicalRank = (int)(written * 0.9);
        if (written < FewestLines || tooLong >= written - typicalRank)
        {
            return null;
        }

        var widths = lines.ConvertAll(line => WidthOf(text, line));
        var sorted = widths.FindAll(width => width > 0);
        sorted.Sort();
        var typical = sorted[typicalRank];
        if (typical is < Narrowest or > Widest)
        {
            return null;
        }

        var full = 0;
        var broken = 0;
        var indented = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            indented += !line.IsEmpty && text[line.Start] == Characters.Indent ? 1 : 0;
            if (!line.IsEmpty && Math.Abs(widths[i] - typical) <= Tolerance)
            {
                full++;
                broken += text[line.End - 1] is '。' or '；' or '：' or '）' or '！' ? 0 : 1;
            }
        }

        return IsWrapped(sorted.Count, full, broken) ? new WrapWidth(typical, indented > 2) : null;
    }

    /// <summary>Some programs that read a PDF also begin a line behind many commas; few lines are full then, and nearly all of those break off.</summary>
    private static bool IsWrapped(int lines, int full, int broken) =>
        (full * 10 >= lines * 4 && broken * 2 >= full)
        || (full >= FewestFull && full * 10 >= lines && broken * 4 >= full * 3);

    private static double WidthOf(string text, TextLine line)
    {
        if (line.Length > LongestHalf)
        {
            return line.Length;
        }

        var wide = 0;
        foreach (var c in text.AsSpan(line.Start, line.Length))
        {
            wide += Characters.IsWide(c) ? 1 : 0;
        }

        return (line.Length + wide) / 2.0;
    }
}
