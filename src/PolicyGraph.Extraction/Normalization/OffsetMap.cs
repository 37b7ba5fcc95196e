using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>
/// The way home: offsets in normalised text → offsets in the original. Kept as runs in which both advance
/// together, so clean text costs one run.
/// </summary>
internal sealed class OffsetMap
{
    private const int RunsTried = 4;

    private readonly int[] _normalized;
    private readonly int[] _original;

    // Where to begin: any run will do, so threads that ask one map do each other no harm.
    private int _asked;

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

    /// <summary>The run that the offset lies in; -1 before the first. Most questions come in the order of the text, so it is looked for at the last one's first.</summary>
    private int RunOf(int offset)
    {
        var runs = _normalized.AsSpan();
        var run = _asked;
        for (var i = 0; i < RunsTried && run < runs.Length && runs[run] <= offset; i++, run++)
        {
            if (run + 1 == runs.Length || offset < runs[run + 1])
            {
                return _asked = run;
            }
        }

        run = runs.BinarySearch(offset);
        run = run >= 0 ? run : ~run - 1;
        _asked = Math.Max(run, 0);
        return run;
    }
}
