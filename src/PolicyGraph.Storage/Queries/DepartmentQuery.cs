using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries;

/// <summary>Bodies, filtered and ordered; the id comes last among the keys, so that the order is total.</summary>
/// <param name="Order">The first key first; none where it is left out.</param>
public sealed record DepartmentQuery(PageRequest Page, DepartmentFilter Filter, ImmutableArray<Sort<DepartmentOrder>> Order = default)
{
    /// <summary>All keys; a cursor of the list has one text for each.</summary>
    public ImmutableArray<Sort<DepartmentOrder>> Keys => TotalOrder.Of(Order, DepartmentOrder.Id);
}
