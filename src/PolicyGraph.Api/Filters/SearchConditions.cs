using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Api.Filters;

/// <summary><c>where</c> of a search: what it means for each kind of hit. A kind that lacks what is asked for is not found.</summary>
internal static class SearchConditions
{
    public static Condition OfPolicies(object? where)
    {
        var reader = new ConditionReader();
        return reader.Object(where, (name, value) => PolicyCondition(reader, name, value) ?? Condition.Never);
    }

    public static Condition OfMeasures(object? where)
    {
        var reader = new ConditionReader();
        return reader.Object(where, (name, value) => PolicyCondition(reader, name, value) is { } ofPolicy
            ? Condition.Some(Relation.MeasurePolicy, ofPolicy)
            : reader.Compare(value, (comparison, lines) => Condition.Some(Relation.MeasureAssignments, Condition.Some(
                Relation.AssignmentDepartment, new Compared(Field.DepartmentFunction, comparison, lines))), FilterValues.Text));
    }

    public static Condition OfDepartments(object? where)
    {
        var reader = new ConditionReader();
        return reader.Object(where, (name, value) => name == "issuedOn"
            ? Condition.Never
            : DepartmentConditions.Of(reader, new Dictionary<string, object?> { [name] = value }));
    }

    private static Condition? PolicyCondition(ConditionReader reader, string name, object value) =>
        name == "function" ? null : PolicyConditions.Of(reader, new Dictionary<string, object?> { [name] = value });
}
