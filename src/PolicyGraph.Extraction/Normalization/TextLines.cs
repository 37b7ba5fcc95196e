using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>A line, without its break. Offsets are into the normalised text.</summary>
internal readonly record struct TextLine(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End == Start;
}

internal static class TextLines
{
    private const int UsualLength = 64;

    private static readonly CharacterSearch Breaks = new("\n");

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>((text.Length / UsualLength) + 1);
        var start = 0;
        foreach (var end in Breaks.In(text))
        {
            lines.Add(new TextLine(start, end));
            start = end + 1;
        }

        lines.Add(new TextLine(start, text.Length));
        return lines;
    }

    /// <summary>What of the lines stands before <paramref name="end"/>, without empty ones.</summary>
    public static List<TextLine> Written(List<TextLine> lines, int end)
    {
        var written = new List<TextLine>();
        for (var i = 0; i < lines.Count && lines[i].Start < end; i++)
        {
            if (!lines[i].IsEmpty)
            {
                written.Add(new TextLine(lines[i].Start, Math.Min(lines[i].End, end)));
            }
        }

        return written;
    }

    /// <summary>Where the line's text begins, its indent aside.</summary>
    public static int BehindIndent(string text, TextLine line) =>
        line.Start < text.Length && text[line.Start] == Characters.Indent ? line.Start + 1 : line.Start;

    /// <summary>The space of 2023 年, which could have parted a heading from its number had a line begun there; 0 for none.</summary>
    public static int SpaceInDate(string text, int start, int end)
    {
        var digits = text.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9');
        var space = start + digits;
        return digits > 0 && space + 1 < end && text[space] == ' ' && text[space + 1] is '年' or '月' or '日' ? space : 0;
    }
}
