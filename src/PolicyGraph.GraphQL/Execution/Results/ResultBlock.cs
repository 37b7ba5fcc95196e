using PolicyGraph.GraphQL.Execution.Plans;

namespace PolicyGraph.GraphQL.Execution.Results;

/// <summary>
/// Objects of one type that stand at one place of the query, one a row, with their fields as columns: what a field
/// resolver gets and gives.
/// </summary>
internal sealed class ResultBlock(SelectionPlan plan, object[] objects)
{
    public SelectionPlan Plan { get; } = plan;

    /// <summary>The rows.</summary>
    public object[] Objects { get; } = objects;

    /// <summary>In the order of the plan's fields; null for fields that are read when they are written.</summary>
    public ResultColumn?[] Columns { get; } = new ResultColumn?[plan.Fields.Length];
}
