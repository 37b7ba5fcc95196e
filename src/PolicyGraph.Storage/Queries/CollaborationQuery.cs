namespace PolicyGraph.Storage.Queries;

/// <summary>Pairs of a body that leads and one that has the measure in another role.</summary>
/// <param name="Filter">Whose measures count.</param>
/// <param name="DepartmentId">One of the two is it, or what answers for it; null for all.</param>
/// <param name="RegionCode">The body that leads is of that place; null for all.</param>
/// <param name="MinShared">Pairs with fewer measures are left out.</param>
/// <param name="Most">At most so many pairs.</param>
public sealed record CollaborationQuery(
    PolicyFilter Filter, string? DepartmentId, string? RegionCode, int MinShared, AsOf AsOf, int Most);
