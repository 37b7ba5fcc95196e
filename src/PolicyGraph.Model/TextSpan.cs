namespace PolicyGraph.Model;

/// <summary>
/// A stretch of the original text: half-open UTF-16 offsets into what was read from the source,
/// whatever normalisation did on the way.
/// <code>
/// 实 施 单 位 ： 市 科 技 局
/// 0  1  2  3  4  5  6  7  8  9
///                └────────┘     市科技局 = [5, 9)
/// </code>
/// </summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    /// <summary>The text that the span marks in <paramref name="original"/>.</summary>
    public ReadOnlySpan<char> Slice(string original) => original.AsSpan(Start, Length);

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public override string ToString() => $"[{Start}, {End})";
}
