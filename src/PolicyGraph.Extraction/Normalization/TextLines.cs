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

    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>((text.Length / UsualLength) + 1);
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lines.Add(new TextLine(start, end));
            start = end + 1;
        }

        return lines;
    }
}
