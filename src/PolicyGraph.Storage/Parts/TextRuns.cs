using System.Text;

namespace PolicyGraph.Storage.Parts;

/// <summary>The searchable parts of a text: runs of ASCII letters and digits, and runs of other letters. All else parts them.</summary>
internal static class TextRuns
{
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var kind = KindAt(text, start);
            var end = start;
            while (end < text.Length && KindAt(text, end) == kind)
                end += char.IsSurrogatePair(text, end) ? 2 : 1;
            if (kind != LetterKind.None)
                yield return text[start..end];
            start = end;
        }
    }

    /// <summary>One letter beyond ASCII: too short for a pair.</summary>
    public static bool IsSingle(string run) =>
        !char.IsAscii(run[0]) && (run.Length == 1 || (run.Length == 2 && char.IsSurrogatePair(run[0], run[1])));

    private static LetterKind KindAt(string text, int index) =>
        !Rune.TryGetRuneAt(text, index, out var rune) || !Rune.IsLetterOrDigit(rune) ? LetterKind.None
        : rune.IsAscii ? LetterKind.Ascii
        : LetterKind.Other;

    private enum LetterKind
    {
        None,
        Ascii,
        Other,
    }
}
