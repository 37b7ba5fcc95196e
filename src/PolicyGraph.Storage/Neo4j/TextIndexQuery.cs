using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>A text in the query language of the full-text index (Lucene's). Only letters and digits of the text get into it.</summary>
internal static class TextIndexQuery
{
    private const string Nothing = "\"\"";

    private const string Everything = "*:*";

    /// <summary>
    /// Each run a phrase, so that its letters stand side by side; the index holds pairs, so a single letter is part of one.
    /// It does not hold <see cref="StopWords"/>: they are left out.
    /// </summary>
    /// <returns>Null where the text holds nothing to search for.</returns>
    public static string? For(string text)
    {
        var runs = TextRuns.Of(text).ToArray();
        if (runs.Length == 0)
            return null;
        var wanted = runs.Where(run => !StopWords.Contains(run)).Select(run => TextRuns.IsSingle(run) ? $"*{run}*" : $"\"{run}\"").ToArray();
        return wanted.Length == 0 ? Everything : string.Join(" AND ", wanted);
    }

    /// <summary>For the index of initials, which holds every stretch that reaches to the end of a name.</summary>
    /// <returns>A query that finds nothing where the text can be no initials.</returns>
    public static string ForInitials(string text) => PinyinInitials.QueryFor(text) is { } initials ? $"{initials}*" : Nothing;

    /// <summary>What holds at least one of the texts.</summary>
    /// <returns>A query that finds nothing where the texts hold nothing to search for.</returns>
    public static string ForAny(IEnumerable<string> texts)
    {
        var query = string.Join(" OR ", texts.Select(For).OfType<string>().Select(one => $"({one})"));
        return query.Length == 0 ? Nothing : query;
    }
}
