namespace PolicyGraph.Storage.Queries;

/// <summary>Policies, filtered and ordered.</summary>
public sealed record PolicyQuery(
    PageRequest Page, PolicyFilter Filter, PolicyOrder Order = PolicyOrder.Id, bool Descending = false);
