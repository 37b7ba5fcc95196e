using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>The measures that meet a condition as alias m, looked up by their text where the index can tell.</summary>
/// <param name="IsNarrow">m has the columns of <c>measure_facet</c> alone, which is enough for the condition.</param>
internal sealed record MeasureSource(string From, string Where, bool IsNarrow)
{
    private static readonly Field[] NarrowFields = [Field.MeasureDeadline, Field.MeasureHasDeadline];
    private static readonly Relation[] NarrowRelations = [Relation.MeasurePolicy, Relation.MeasureAssignments];

    public static MeasureSource Of(Condition condition, SqlValues values) => !Selectivity.IsNarrow(condition) && TextMatch.Of(condition) is { } match
        ? Of(match, values)
        : Of(condition, values, IsOfFacets(condition), "");

    public static MeasureSource Of(TextMatch match, SqlValues values) => Found(match, values, IsOfFacets(match.Rest));

    /// <summary>With all columns of measures, and their policies as alias p.</summary>
    public static (string From, string Where) WithTexts(TextMatch match, SqlValues values)
    {
        var source = Found(match, values, isNarrow: false);
        return ($"{source.From} JOIN policy p ON p.key = m.policy", source.Where);
    }

    private static MeasureSource Found(TextMatch match, SqlValues values, bool isNarrow)
    {
        var found = $"search MATCH {values.Add(match.Query)} AND s.rowid % 4 = {SearchTable.Measure} AND ";
        var source = Of(match.Rest, values, isNarrow, found);
        return source with { From = $"search s CROSS JOIN {source.From} ON m.key = s.rowid / 4" };
    }

    private static MeasureSource Of(Condition condition, SqlValues values, bool isNarrow, string first) =>
        new(isNarrow ? "measure_facet m" : "measure m", $"{first}{new SqlConditions(values).Of(condition, "m")}", isNarrow);

    private static bool IsOfFacets(Condition condition) => condition switch
    {
        AllOf all => all.Conditions.All(IsOfFacets),
        AnyOf any => any.Conditions.All(IsOfFacets),
        Unmet unmet => IsOfFacets(unmet.Condition),
        Compared compared => NarrowFields.Contains(compared.Field),
        Related related => NarrowRelations.Contains(related.Relation),
        _ => false,
    };
}
