namespace PolicyGraph.Storage.Queries;

/// <summary>Bodies by how many measures they have.</summary>
/// <param name="Filter">Whose measures count.</param>
/// <param name="Most">At most so many bodies.</param>
public sealed record WorkloadQuery(PolicyFilter Filter, WorkloadBasis By, AsOf AsOf, int Most);
