using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>
/// The way home: offsets in normalised text → offsets in the original. Kept as runs in which both advance
/// together, so clean text costs one run.
/// </summary>
internal sealed class OffsetMap
{
    private readonly int[] _normalized;
    private readonly int[] _original;

    internal OffsetMap(int[] normalized, int[] original)
    {
        _normalized = normalized;
        _original = original;
    }

    public static OffsetMap Identity { get; } = new([0], [0]);

    /// <summary>Where something was left out, or stood otherwise, right before the character there: offsets in the normalised text, in order.</summary>
    public ReadOnlySpan<int> Breaks => _normalized;

    /// <summary>Where the character at <paramref name="offset"/> stood.</summary>
    public int ToOriginal(int offset)
    {
        var run = RunOf(offset);
        return run < 0 ? offset : _original[run] + (offset - _normalized[run]);
    }

    /// <summary>Where the character at <paramref name="offset"/> stood, and how many from it on stood side by side there.</summary>
    public (int Origin, int Length) RunAt(int offset)
    {
        var run = RunOf(offset);
        var end = run + 1 < _normalized.Length ? _normalized[run + 1] : int.MaxValue;
        return (run < 0 ? offset : _original[run] + (offset - _normalized[run]), end - offset);
    }

    /// <summary>
    /// The original stretch of normalised [<paramref name="start"/>, <paramref name="end"/>): from its first to its last
    /// character; what was removed between them is inside, what was removed after them is not.
    /// </summary>
    public TextSpan ToOriginal(int start, int end)
    {
        var run = RunOf(start);
        var first = run < 0 ? start : _original[run] + (start - _normalized[run]);
        if (end <= start)
        {
            return new TextSpan(first, first);
        }

        // Most stretches are within one run.
        var isOneRun = run >= 0 && (run + 1 == _normalized.Length || end <= _normalized[run + 1]);
        return new TextSpan(first, isOneRun ? first + (end - start) : ToOriginal(end - 1) + 1);
    }

    /// <summary>The run that the offset lies in; -1 before the first.</summary>
    private int RunOf(int offset)
    {
        var run = _normalized.AsSpan().BinarySearch(offset);
        return run >= 0 ? run : ~run - 1;
    }
}
