namespace PolicyGraph.Extraction.Outline;

/// <summary>The number of a note: ①, [1].</summary>
/// <param name="Ordinal">From 1 to <see cref="Largest"/>.</param>
/// <param name="Length">UTF-16 units.</param>
internal readonly record struct NoteNumber(int Ordinal, int Length)
{
    public const int Largest = 99;

    public const char FirstCircled = '①';
    public const char LastCircled = '⑳';

    /// <summary>The number that stands at the offset; null when none does.</summary>
    public static NoteNumber? Read(string text, int at)
    {
        if (text[at] is >= FirstCircled and <= LastCircled)
        {
            return new NoteNumber(text[at] - FirstCircled + 1, 1);
        }

        if (text[at] != '[' || at + 2 >= text.Length || text[at + 1] is < '1' or > '9')
        {
            return null;
        }

        var ordinal = text[at + 1] - '0';
        if (text[at + 2] is >= '0' and <= '9' && at + 3 < text.Length)
        {
            return text[at + 3] == ']' ? new NoteNumber((ordinal * 10) + text[at + 2] - '0', 4) : null;
        }

        return text[at + 2] == ']' ? new NoteNumber(ordinal, 3) : null;
    }
}
