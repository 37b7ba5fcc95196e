using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>
/// The reading form of a source: Simplified, full-width brackets, no noise; lines end in \n, an indented line begins
/// with one ideographic space. Offsets of later stages are into <see cref="Text"/> until <see cref="Home(int, int)"/> takes them back.
/// </summary>
/// <param name="Original">The source that <paramref name="Map"/> leads home to.</param>
internal sealed record NormalizedText(string Text, OffsetMap Map, string Original, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The original stretch of [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public TextSpan Home(int start, int end) => Map.ToOriginal(start, end);

    /// <summary>Whether white space stands before the character at <paramref name="offset"/>, or stood there in the original.</summary>
    public bool HasSpaceBefore(int offset)
    {
        if (offset == 0 || char.IsWhiteSpace(Text[offset - 1]))
        {
            return true;
        }

        var (before, length) = Map.RunAt(offset - 1);
        return length == 1 && Map.ToOriginal(offset) is var here && here > before
            && Original.AsSpan(before, here - before).IndexOfAny(" \t\u3000\u00a0") >= 0;
    }
}
