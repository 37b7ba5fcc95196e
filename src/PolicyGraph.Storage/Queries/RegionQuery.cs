using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries;

/// <summary>Regions, filtered and ordered; the code comes last among the keys, so that the order is total.</summary>
/// <param name="Order">The first key first; none where it is left out.</param>
public sealed record RegionQuery(PageRequest Page, RegionFilter Filter, ImmutableArray<Sort<RegionOrder>> Order = default)
{
    /// <summary>All keys; a cursor of the list has one text for each.</summary>
    public ImmutableArray<Sort<RegionOrder>> Keys => TotalOrder.Of(Order, RegionOrder.Code);
}
