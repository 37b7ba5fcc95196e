using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>
/// The reading form of a source: Simplified, full-width brackets, no noise; lines end in \n, an indented line begins
/// with one ideographic space. Offsets of later stages are into <see cref="Text"/> until <see cref="Home(int, int)"/> takes them back.
/// </summary>
internal sealed record NormalizedText(string Text, OffsetMap Map, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The original stretch of [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public TextSpan Home(int start, int end) => Map.ToOriginal(start, end);
}
