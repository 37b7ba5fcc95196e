using System.Text;
using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Text cut so that a full-text index finds any stretch of Chinese in it. A run of Chinese gives each pair of neighbours and its
/// last letter alone (科技厅: 科技 技厅 厅), a word itself in lower case.
/// </summary>
internal static class Bigrams
{
    public static string Of(string text)
    {
        var grams = new StringBuilder(text.Length * 3);
        foreach (var run in TextRuns.Of(text))
            AppendRun(grams, run, withLast: true);
        return grams.ToString();
    }

    /// <summary>The FTS5 query for all parts of a text: each run a phrase, so that its letters stand side by side.</summary>
    /// <returns>Null where the text holds nothing to search for.</returns>
    public static string? QueryFor(string text)
    {
        var query = new StringBuilder();
        foreach (var run in TextRuns.Of(text))
        {
            var isSingle = TextRuns.IsSingle(run);
            query.Append(query.Length > 0 ? " AND \"" : "\"");
            AppendRun(query, run, withLast: isSingle);
            query.Append(isSingle ? "\" *" : "\"");
        }
        return query.Length == 0 ? null : query.ToString();
    }

    /// <summary>The FTS5 query for the Chinese in a text that something shall hold as it stands.</summary>
    /// <returns>
    /// Null where it has none, otherwise whether what the query finds is all that holds the text; if not, it is
    /// among what the query finds.
    /// </returns>
    public static (string Query, bool IsExact)? Within(string text)
    {
        var query = new StringBuilder();
        var isExact = false;
        foreach (var run in TextRuns.Of(text))
        {
            if (!run.All(IsHan))
                continue;
            isExact = run.Length == text.Length;
            query.Append(query.Length > 0 ? " AND \"" : "\"");
            AppendRun(query, run, withLast: run.Length == 1);
            query.Append(run.Length == 1 ? "\" *" : "\"");
        }
        return query.Length == 0 ? null : (query.ToString(), isExact);
    }

    /// <summary>Those that any version of the tokenizer knows as letters.</summary>
    private static bool IsHan(char letter) => letter is >= '\u4E00' and <= '\u9FA5';

    private static void AppendRun(StringBuilder grams, string run, bool withLast)
    {
        if (TextRuns.IsWord(run))
        {
            Append(grams, run.ToLowerInvariant());
            return;
        }
        var last = 0;
        for (var next = LengthAt(run, 0); next < run.Length; next += LengthAt(run, next))
        {
            Append(grams, run.AsSpan(last, next + LengthAt(run, next) - last));
            last = next;
        }
        if (withLast)
            Append(grams, run.AsSpan(last));
    }

    private static int LengthAt(string run, int index) => char.IsSurrogatePair(run, index) ? 2 : 1;

    private static void Append(StringBuilder grams, ReadOnlySpan<char> gram)
    {
        if (grams.Length > 0 && grams[^1] is not ('"' or ' '))
            grams.Append(' ');
        grams.Append(gram);
    }
}
