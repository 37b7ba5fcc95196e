using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Api.Filters;

/// <summary>Conditions on assignments, which are part of those on measures and bodies.</summary>
internal static class AssignmentConditions
{
    /// <param name="where">An AssignmentFilter of the schema.</param>
    public static Condition Of(ConditionReader reader, object where) => reader.Object(where, (name, value) => name switch
    {
        "role" => reader.Compare(value, Field.AssignmentRole, FilterValues.Text),
        "group" => new Compared(Field.AssignmentIsGroup, Comparison.In, [FilterValues.Flag(value)]),
        "asWritten" => reader.Compare(value, Field.AssignmentAsWritten, FilterValues.Text),
        "department" => Condition.Some(Relation.AssignmentDepartment, DepartmentConditions.Of(reader, value)),
        "measure" => Condition.Some(Relation.AssignmentMeasure, MeasureConditions.Of(reader, value)),
        _ => throw new ArgumentException($"AssignmentFilter.{name} is not read.", nameof(where)),
    });
}
