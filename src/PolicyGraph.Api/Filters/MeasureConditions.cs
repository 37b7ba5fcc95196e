using System.Collections.Immutable;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Api.Filters;

/// <summary><c>where</c> and <c>order</c> of lists of measures.</summary>
internal static class MeasureConditions
{
    public static MeasureFilter FilterOf(ArgumentValues arguments) => new() { Where = Of(new ConditionReader(), arguments["where"]) };

    public static ImmutableArray<Sort<MeasureOrder>> OrderOf(ArgumentValues arguments) => Sorting.Read(arguments, key => key switch
    {
        "position" => MeasureOrder.Position,
        "title" => MeasureOrder.Title,
        "deadline" => MeasureOrder.Deadline,
        "issuedOn" => MeasureOrder.IssuedOn,
        _ => MeasureOrder.Policy,
    });

    /// <param name="where">A MeasureFilter of the schema, or null.</param>
    public static Condition Of(ConditionReader reader, object? where) => reader.Object(where, (name, value) => name switch
    {
        "id" => reader.Compare(value, Field.MeasureId, FilterValues.Key(NodeType.Measure)),
        "policy" => reader.Compare(value, (comparison, ids) => Condition.Some(
            Relation.MeasurePolicy, new Compared(Field.PolicyId, comparison, ids)), FilterValues.Key(NodeType.Policy)),
        "inPolicy" => Condition.Some(Relation.MeasurePolicy, PolicyConditions.Of(reader, value)),
        "number" => reader.Compare(value, Field.MeasureNumber, FilterValues.Text),
        "path" => reader.List(value, Relation.MeasurePath, heading => reader.Compare(heading, Field.Text, FilterValues.Text)),
        "title" => reader.Compare(value, Field.MeasureTitle, FilterValues.Text),
        "text" => reader.Compare(value, TitleOrText, FilterValues.Text),
        "deadline" => reader.Compare(value, Field.MeasureDeadline, FilterValues.Text),
        "hasDeadline" => new Compared(Field.MeasureHasDeadline, Comparison.In, [FilterValues.Flag(value)]),
        "assignments" => reader.List(value, Relation.MeasureAssignments, assignment => AssignmentConditions.Of(reader, assignment)),
        "department" => reader.Compare(value, (comparison, ids) => SomeAssignment(
            Condition.Some(Relation.AssignmentDepartment, new Compared(Field.DepartmentId, comparison, ids)), RoleOf(reader, where)), FilterValues.Key(NodeType.Department)),
        "role" => reader.Compare(value, (comparison, roles) => SomeAssignment(
            new Compared(Field.AssignmentRole, comparison, roles), null), FilterValues.Text),
        _ => throw new ArgumentException($"MeasureFilter.{name} is not read.", nameof(where)),
    });

    private static Condition TitleOrText(Comparison comparison, ImmutableArray<string> values) => Condition.Any(
        new Compared(Field.MeasureTitle, comparison, values), new Compared(Field.MeasureText, comparison, values));

    private static Condition SomeAssignment(Condition first, Condition? second) =>
        Condition.Some(Relation.MeasureAssignments, Condition.All(first, second));

    /// <summary>A role beside a body is the role of that body.</summary>
    private static Condition? RoleOf(ConditionReader reader, object? where) =>
        where is IReadOnlyDictionary<string, object?> fields && fields.GetValueOrDefault("role") is { } role
            ? reader.Compare(role, Field.AssignmentRole, FilterValues.Text)
            : null;
}
