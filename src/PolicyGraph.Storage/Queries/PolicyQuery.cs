using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries;

/// <summary>Policies, filtered and ordered; the id comes last among the keys, so that the order is total.</summary>
/// <param name="Order">The first key first; none where it is left out.</param>
public sealed record PolicyQuery(PageRequest Page, PolicyFilter Filter, ImmutableArray<Sort<PolicyOrder>> Order = default)
{
    /// <summary>All keys; a cursor of the list has one text for each.</summary>
    public ImmutableArray<Sort<PolicyOrder>> Keys => TotalOrder.Of(Order, PolicyOrder.Id);
}
