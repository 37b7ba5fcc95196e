using System.Globalization;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Neo4j.Lists;

/// <summary>
/// A condition as an expression of pieces of <c>cypher/fragments</c>; its values become parameters f1, f2 … Unknown is no:
/// what a field lacks meets nothing.
/// </summary>
internal sealed class CypherConditions(CypherParameters parameters)
{
    private readonly CypherFragments pieces = CypherFragments.Conditions;
    private int names;

    public string Of(Condition condition, CypherScope scope) => condition switch
    {
        AllOf { Conditions: [] } => "true",
        AllOf all => $"({string.Join(" AND ", all.Conditions.Select(one => Of(one, scope)))})",
        AnyOf { Conditions: [] } => "false",
        AnyOf any => $"({string.Join(" OR ", any.Conditions.Select(one => Of(one, scope)))})",
        Unmet unmet => pieces.Fill("not", ("condition", Of(unmet.Condition, scope))),
        Compared compared => Of(compared, scope),
        Related related => Of(related, scope),
        _ => throw new ArgumentException($"{condition.GetType().Name} is no condition.", nameof(condition)),
    };

    /// <summary>A pattern that leads to the other side, and the condition on it.</summary>
    public (string Pattern, string Condition) Join(Related related, CypherScope scope)
    {
        var other = NewName("r");
        var pattern = PiecesOf(related.Relation.From).Fill($"relation {related.Relation.Name}", ("it", scope.It), ("other", other));
        return (pattern, Of(related.Condition, scope.Through(related.Relation, other)));
    }

    private string Of(Compared compared, CypherScope scope)
    {
        var field = compared.Field == Field.Text ? scope.It : PiecesOf(compared.Field.Subject).Fill($"field {compared.Field.Name}", ("it", scope.It));
        return compared.Comparison switch
        {
            Comparison.In => Among(compared, field),
            Comparison.Contains => Compare("contains", field, compared.Values[0]),
            Comparison.StartsWith => Compare("startsWith", field, compared.Values[0]),
            Comparison.AtLeast => Compare("atLeast", field, compared.Values[0]),
            _ => Compare("atMost", field, compared.Values[0]),
        };
    }

    private string Among(Compared compared, string field) =>
        compared.Values is [var only] ? Compare("equal", field, only) : Compare("in", field, compared.Values.ToArray());

    private string Compare(string piece, string field, object value)
    {
        var name = NewName("f");
        parameters[name] = value;
        return pieces.Fill(piece, ("field", field), ("value", $"${name}"));
    }

    private string Of(Related related, CypherScope scope)
    {
        if (scope.End(related.Relation) is { } end)
            return Of(related.Condition, end);
        var (pattern, condition) = Join(related, scope);
        return pieces.Fill(related.Relation.To == Subject.Text ? "any" : "exists", ("pattern", pattern), ("condition", condition));
    }

    private string NewName(string letter) => string.Create(CultureInfo.InvariantCulture, $"{letter}{++names}");

    private static CypherFragments PiecesOf(Subject subject) => subject switch
    {
        Subject.Policy => CypherFragments.Policies,
        Subject.Measure => CypherFragments.Measures,
        Subject.Assignment => CypherFragments.Assignments,
        Subject.Department => CypherFragments.Departments,
        _ => CypherFragments.Regions,
    };
}
