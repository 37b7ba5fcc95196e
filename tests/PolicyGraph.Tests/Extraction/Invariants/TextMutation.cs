namespace PolicyGraph.Tests.Extraction.Invariants;

/// <summary>One thing that may happen to a text.</summary>
/// <param name="At">Where, counted around the end as often as needed.</param>
internal sealed record TextMutation(int Kind, int At, int Length, string Piece)
{
    public string Apply(string text)
    {
        if (text.Length == 0)
            return Piece;
        var at = At % text.Length;
        var end = Math.Min(text.Length, at + Length);
        return Kind switch
        {
            0 => text.Insert(at, Piece),
            1 => text.Remove(at, end - at),
            2 => text.Insert(end, text[at..end]),
            _ => text.Remove(at, end - at) + text[at..end],
        };
    }
}
