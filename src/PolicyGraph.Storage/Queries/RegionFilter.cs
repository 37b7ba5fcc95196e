using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Storage.Queries;

/// <summary>Which regions are wanted; all where nothing is given.</summary>
public sealed record RegionFilter
{
    public Condition? Where { get; init; }

    internal Condition ToCondition() => Where ?? Condition.Always;
}
