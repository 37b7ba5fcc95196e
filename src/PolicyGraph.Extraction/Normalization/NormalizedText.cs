using System.Buffers;
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
    /// <summary>What may stand in the original where the text has round brackets.</summary>
    public static readonly SearchValues<char> OtherBrackets = SearchValues.Create("〈〉<>＜＞[]");

    private List<TextLine>? _lines;

    /// <summary>The lines of <see cref="Text"/>, cut once for all that ask.</summary>
    public List<TextLine> Lines => _lines ??= TextLines.Split(Text);

    /// <summary>No round bracket of <see cref="Text"/> is printed as one of <see cref="OtherBrackets"/>, so that <see cref="Shown"/> gives stretches of it; false where that was not found out.</summary>
    public bool IsShownAsRead { get; init; }

    /// <summary>The original stretch of [<paramref name="start"/>, <paramref name="end"/>).</summary>
    public TextSpan Home(int start, int end) => Map.ToOriginal(start, end);

    /// <summary>
    /// The stretch [<paramref name="start"/>, <paramref name="end"/>) as it is shown: what is read as （市、区） is printed as 〈市、区〉
    /// where the original has it so.
    /// </summary>
    public string Shown(int start, int end) =>
        IsShownAsRead || Home(start, end).Slice(Original).IndexOfAny(OtherBrackets) < 0 ? Text[start..end]
            : string.Create(end - start, (Reading: this, Start: start), static (shown, from) =>
            {
                for (var i = 0; i < shown.Length; i++)
                {
                    shown[i] = from.Reading.ShownAt(from.Start + i);
                }
            });

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

    private char ShownAt(int offset) =>
        Text[offset] is ('（' or '）') && Original[Map.ToOriginal(offset)] is var printed && OtherBrackets.Contains(printed) ? printed : Text[offset];
}
