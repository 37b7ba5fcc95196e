using System.Text;

namespace PolicyGraph.Storage.Parts;

/// <summary>
/// The searchable parts of a text: words, which are runs of letters and digits, and runs of the characters of Chinese and
/// other scripts without blanks. All else parts them, but for the point or comma within a number. Full-width letters and
/// digits count as those of ASCII.
/// </summary>
internal static class TextRuns
{
    private const char FirstFullWidth = '！';
    private const char LastFullWidth = '～';

    public static IEnumerable<string> Of(string text)
    {
        var folded = string.Create(text.Length, text, Fold);
        var start = 0;
        while (start < folded.Length)
        {
            var kind = KindAt(folded, start);
            var end = start;
            while (end < folded.Length && KindAt(folded, end) == kind)
                end += char.IsSurrogatePair(folded, end) ? 2 : 1;
            if (kind != LetterKind.None)
                yield return folded[start..end];
            start = end;
        }
    }

    public static bool IsWord(string run) => KindAt(run, 0) == LetterKind.Word;

    /// <summary>One character of a script without blanks: too short for a pair.</summary>
    public static bool IsSingle(string run) =>
        !IsWord(run) && (run.Length == 1 || (run.Length == 2 && char.IsSurrogatePair(run[0], run[1])));

    private static void Fold(Span<char> folded, string text)
    {
        for (var i = 0; i < text.Length; i++)
            folded[i] = text[i] is >= FirstFullWidth and <= LastFullWidth ? (char)(text[i] - FirstFullWidth + '!') : text[i];
    }

    private static LetterKind KindAt(string text, int index)
    {
        if (text[index] is '.' or ',')
            return IsDigitAt(text, index - 1) && IsDigitAt(text, index + 1) ? LetterKind.Word : LetterKind.None;
        return !Rune.TryGetRuneAt(text, index, out var rune) || !Rune.IsLetterOrDigit(rune) ? LetterKind.None
            : IsWithoutBlanks(rune.Value) ? LetterKind.Other
            : LetterKind.Word;
    }

    private static bool IsDigitAt(string text, int index) => index >= 0 && index < text.Length && char.IsAsciiDigit(text[index]);

    /// <summary>Han, Kana, Hangul.</summary>
    private static bool IsWithoutBlanks(int rune) =>
        rune is (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFF66 and <= 0xFFDC) or (>= 0x20000 and <= 0x3FFFF);

    private enum LetterKind
    {
        None,
        Word,
        Other,
    }
}
