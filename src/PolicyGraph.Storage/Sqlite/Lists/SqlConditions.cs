using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Sqlite.Lists;

/// <summary>A condition as an expression over fixed tables and columns. Unknown is no: what a field lacks meets nothing.</summary>
internal sealed class SqlConditions(SqlValues values)
{
    private int aliases;

    /// <param name="it">Alias of the record that the condition speaks of.</param>
    public string Of(Condition condition, string it) => condition switch
    {
        AllOf { Conditions: [] } => "true",
        AllOf all => $"({string.Join(" AND ", all.Conditions.Select(one => Of(one, it)))})",
        AnyOf { Conditions: [] } => "false",
        AnyOf any => $"({string.Join(" OR ", any.Conditions.Select(one => Of(one, it)))})",
        Unmet unmet => $"({Of(unmet.Condition, it)}) IS NOT TRUE",
        Compared compared => Of(compared, SqlFields.Of(compared.Field, it)),
        Related related => Of(related, it),
        _ => throw new ArgumentException($"{condition.GetType().Name} is no condition.", nameof(condition)),
    };

    private string Of(Compared compared, string field) => compared.Comparison switch
    {
        Comparison.In => Among(compared, field),
        Comparison.Contains => $"instr({field}, {values.Add(compared.Values[0])}) > 0",
        Comparison.StartsWith => $"instr({field}, {values.Add(compared.Values[0])}) = 1",
        Comparison.AtLeast => $"{field} >= {values.Add(compared.Values[0])}",
        _ => $"{field} <= {values.Add(compared.Values[0])}",
    };

    private string Among(Compared compared, string field) => compared.Values is [var only]
        ? $"{field} = {values.Add(only)}"
        : $"{field} IN (SELECT value FROM json_each({values.Add(TextJson.Of(compared.Values))}))";

    private string Of(Related related, string it)
    {
        var relation = SqlRelation.Of(related.Relation);
        var other = $"r{++aliases}";
        var inner = Of(related.Condition, relation.Entry is { } entry ? $"{other}.{entry}" : other);
        return relation.Exists(it, other, inner, Selectivity.IsNarrow(related.Condition));
    }
}
