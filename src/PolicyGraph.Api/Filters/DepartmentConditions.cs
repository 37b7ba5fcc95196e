using System.Collections.Immutable;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Api.Filters;

/// <summary><c>where</c> and <c>order</c> of lists of bodies.</summary>
internal static class DepartmentConditions
{
    public static DepartmentFilter FilterOf(ArgumentValues arguments) => new() { Where = Of(new ConditionReader(), arguments["where"]) };

    public static ImmutableArray<Sort<DepartmentOrder>> OrderOf(ArgumentValues arguments) => Sorting.Read(arguments, key => key switch
    {
        "name" => DepartmentOrder.Name,
        "function" => DepartmentOrder.Function,
        "level" => DepartmentOrder.Level,
        _ => DepartmentOrder.Id,
    });

    /// <param name="where">A DepartmentFilter of the schema, or null.</param>
    public static Condition Of(ConditionReader reader, object? where) => reader.Object(where, (name, value) => name switch
    {
        "id" => reader.Compare(value, Field.DepartmentId, FilterValues.Key(NodeType.Department)),
        "name" => reader.Compare(value, AnyName, FilterValues.Text),
        "initials" => DepartmentFilter.HasInitials((string)value),
        "aliases" => reader.List(value, Relation.DepartmentAliases, alias => reader.Compare(alias, Field.Text, FilterValues.Text)),
        "kind" => reader.Compare(value, Field.DepartmentKind, FilterValues.Text),
        "region" => reader.Compare(value, (comparison, codes) => Condition.Some(
            Relation.DepartmentRegion, new Compared(Field.RegionCode, comparison, codes)), FilterValues.Text),
        "level" => reader.Compare(value, Field.DepartmentLevel, FilterValues.Text),
        "function" => reader.Compare(value, Field.DepartmentFunction, FilterValues.Text),
        "assignments" => reader.List(value, Relation.DepartmentAssignments, assignment => AssignmentConditions.Of(reader, assignment)),
        "issued" => reader.List(value, Relation.DepartmentIssued, policy => PolicyConditions.Of(reader, policy)),
        _ => throw new ArgumentException($"DepartmentFilter.{name} is not read.", nameof(where)),
    });

    private static Condition AnyName(Comparison comparison, ImmutableArray<string> values) => Condition.Any(
        new Compared(Field.DepartmentName, comparison, values),
        Condition.Some(Relation.DepartmentAliases, new Compared(Field.Text, comparison, values)));
}
