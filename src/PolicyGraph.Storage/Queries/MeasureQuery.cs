using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries;

/// <summary>Measures, filtered and ordered; policy and place come last among the keys, so that the order is total.</summary>
/// <param name="Order">The first key first; none where it is left out.</param>
public sealed record MeasureQuery(PageRequest Page, MeasureFilter Filter, ImmutableArray<Sort<MeasureOrder>> Order = default)
{
    /// <summary>All keys; a cursor of the list has one text for each.</summary>
    public ImmutableArray<Sort<MeasureOrder>> Keys => TotalOrder.Of(Order, MeasureOrder.Policy, MeasureOrder.Position);
}
