using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>What a list is read from.</summary>
/// <param name="Alias">Of the record itself.</param>
/// <param name="InOrder">The same, run through in the order that lists usually have, so that a page is read without the rest.</param>
internal sealed record SqlTable(string From, string Alias, string Columns, string? InOrder = null)
{
    public static SqlTable Policies { get; } = new("policy p", "p", ReadSql.PolicyColumns);
    public static SqlTable Measures { get; } = new("policy p JOIN measure m ON m.policy = p.key", "m", ReadSql.MeasureColumns, "policy p CROSS JOIN measure m ON m.policy = p.key");
    public static SqlTable Departments { get; } = new("department d", "d", ReadSql.DepartmentColumns);
    public static SqlTable Regions { get; } = new("region g", "g", ReadSql.RegionColumns);

    /// <summary>What few records meet is looked up, what many may meet is met on the way.</summary>
    public (string From, string Where) PageOf(Condition condition, SqlValues values)
    {
        if (InOrder is null || Selectivity.IsNarrow(condition))
            return (From, new SqlConditions(values).Of(condition, Alias));
        return TextMatch.Of(condition) is { } match
            ? MeasureSource.WithTexts(match, values)
            : (InOrder, new SqlConditions(values).Of(condition, Alias));
    }
}
