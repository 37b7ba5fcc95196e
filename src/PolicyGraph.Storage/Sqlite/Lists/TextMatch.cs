using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>What the full-text index can tell of a condition on measures.</summary>
/// <param name="Query">In the language of FTS5; it finds every measure that meets the condition.</param>
/// <param name="Rest">What is to be checked of the measures that it finds.</param>
internal sealed record TextMatch(string Query, Condition Rest)
{
    /// <summary>Null where no part of the condition, all of whose parts must hold, can be looked up.</summary>
    public static TextMatch? Of(Condition condition)
    {
        var queries = new List<string>();
        var rest = new List<Condition>();
        foreach (var part in PartsOf(condition))
        {
            var lookup = LookupOf(part);
            if (lookup is { } found)
                queries.Add(found.Query);
            if (lookup is not { IsExact: true })
                rest.Add(part);
        }
        return queries.Count == 0 ? null : new TextMatch(string.Join(" AND ", queries), Condition.All([.. rest]));
    }

    private static IEnumerable<Condition> PartsOf(Condition condition) =>
        condition is AllOf all ? all.Conditions.SelectMany(PartsOf) : [condition];

    private static (string Query, bool IsExact)? LookupOf(Condition condition) => condition switch
    {
        Compared { Comparison: Comparison.Contains } compared when ColumnOf(compared.Field) is { } column => LookupOf(column, compared.Values[0]),
        AnyOf { Conditions.Length: > 0 } any => AnyOf([.. any.Conditions.Select(LookupOf)]),
        _ => null,
    };

    private static (string Query, bool IsExact)? LookupOf(string column, string part) =>
        Bigrams.Within(part) is { } grams ? ($"{column} : ({grams.Query})", grams.IsExact) : null;

    private static (string Query, bool IsExact)? AnyOf((string Query, bool IsExact)?[] lookups) =>
        lookups.All(lookup => lookup is not null)
            ? ($"({string.Join(" OR ", lookups.Select(lookup => lookup!.Value.Query))})", lookups.All(lookup => lookup!.Value.IsExact))
            : null;

    private static string? ColumnOf(Field field) =>
        field == Field.MeasureTitle ? "name" : field == Field.MeasureText ? "body" : null;
}
