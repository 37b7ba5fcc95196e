namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>What a list is read from.</summary>
/// <param name="Alias">Of the record itself.</param>
internal sealed record SqlTable(string From, string Alias, string Columns)
{
    public static SqlTable Policies { get; } = new("policy p", "p", ReadSql.PolicyColumns);
    public static SqlTable Measures { get; } = new("policy p JOIN measure m ON m.policy = p.key", "m", ReadSql.MeasureColumns);
    public static SqlTable Departments { get; } = new("department d", "d", ReadSql.DepartmentColumns);
    public static SqlTable Regions { get; } = new("region g", "g", ReadSql.RegionColumns);
}
