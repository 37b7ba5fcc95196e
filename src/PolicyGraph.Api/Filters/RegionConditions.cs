using System.Collections.Immutable;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Api.Filters;

/// <summary><c>where</c> and <c>order</c> of lists of regions.</summary>
internal static class RegionConditions
{
    public static RegionFilter FilterOf(ArgumentValues arguments) => new() { Where = Of(new ConditionReader(), arguments["where"]) };

    public static ImmutableArray<Sort<RegionOrder>> OrderOf(ArgumentValues arguments) => Sorting.Read(arguments, key => key switch
    {
        "name" => RegionOrder.Name,
        "level" => RegionOrder.Level,
        _ => RegionOrder.Code,
    });

    private static Condition Of(ConditionReader reader, object? where) => reader.Object(where, (name, value) => name switch
    {
        "code" => reader.Compare(value, Field.RegionCode, FilterValues.Text),
        "name" => reader.Compare(value, Field.RegionName, FilterValues.Text),
        "fullName" => reader.Compare(value, Field.RegionFullName, FilterValues.Text),
        "level" => reader.Compare(value, Field.RegionLevel, FilterValues.Text),
        "parent" => reader.Compare(value, Field.RegionParentCode, FilterValues.Text),
        _ => throw new ArgumentException($"RegionFilter.{name} is not read.", nameof(where)),
    });
}
