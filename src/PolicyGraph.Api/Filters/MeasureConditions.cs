using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Filters;

/// <summary><c>where</c> of lists of measures.</summary>
internal static class MeasureConditions
{
    public static MeasureFilter FilterOf(ArgumentValues arguments)
    {
        var where = new Where(arguments["where"]);
        return new MeasureFilter
        {
            PolicyIds = where.Keys("policy", NodeType.Policy),
            TextContains = where.Contains("text"),
            DepartmentIds = where.Keys("department", NodeType.Department),
            Roles = where.Enums<ResponsibilityRole>("role"),
            HasDeadline = (bool?)where["hasDeadline"],
        };
    }
}
