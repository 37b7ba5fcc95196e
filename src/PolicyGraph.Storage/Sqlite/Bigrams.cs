using System.Text;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Text cut so that a full-text index finds any stretch of Chinese in it. A run of letters beyond ASCII gives each pair of
/// neighbours and its last letter alone (科技厅: 科技 技厅 厅), a run of ASCII letters and digits one word in lower case.
/// </summary>
internal static class Bigrams
{
    public static string Of(string text)
    {
        var grams = new StringBuilder(text.Length * 3);
        foreach (var run in Runs(text))
            AppendRun(grams, run, isWhole: true);
        return grams.ToString();
    }

    /// <summary>The FTS5 query for all parts of a text: each run a phrase, so that its letters stand side by side.</summary>
    /// <returns>Null where the text holds nothing to search for.</returns>
    public static string? QueryFor(string text)
    {
        var query = new StringBuilder();
        foreach (var run in Runs(text))
        {
            query.Append(query.Length > 0 ? " AND \"" : "\"");
            var isSingle = !char.IsAscii(run[0]) && IsOneLetter(run);
            AppendRun(query, run, isWhole: isSingle);
            query.Append(isSingle ? "\" *" : "\"");
        }
        return query.Length == 0 ? null : query.ToString();
    }

    private static void AppendRun(StringBuilder grams, string run, bool isWhole)
    {
        if (char.IsAscii(run[0]))
        {
            Append(grams, run.ToLowerInvariant());
            return;
        }
        var letters = run.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        for (var i = 1; i < letters.Length; i++)
            Append(grams, letters[i - 1] + letters[i]);
        if (isWhole)
            Append(grams, letters[^1]);
    }

    private static void Append(StringBuilder grams, string gram)
    {
        if (grams.Length > 0 && grams[^1] is not ('"' or ' '))
            grams.Append(' ');
        grams.Append(gram);
    }

    private static bool IsOneLetter(string run) => run.Length == 1 || (run.Length == 2 && char.IsSurrogatePair(run[0], run[1]));

    private static IEnumerable<string> Runs(string text)
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
