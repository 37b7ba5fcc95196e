using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries;

/// <summary>Measures, filtered and ordered; policy and place come last among the keys, so that the order is total.</summary>
/// <param name="Order">The first key first; none where it is left out.</param>
public sealed record MeasureQuery(PageRequest Page, MeasureFilter Filter, ImmutableArray<Sort<MeasureOrder>> Order = default)
{
    /// <summary>All keys; a cursor of the list has one text for each.</summary>
    public ImmutableArray<Sort<MeasureOrder>> Keys => TotalOrder.Of(Order, MeasureOrder.Policy, MeasureOrder.Position);

    /// <summary>
    /// The body whose measures are wanted, in the order of the list that stores keep of them; null where anything else is asked.
    /// </summary>
    internal string? OnlyDepartment =>
        Order.IsDefaultOrEmpty && Filter is { DepartmentIds: [var body], PolicyIds: null, TextContains: null, HasDeadline: null, Where: null } ? body : null;
}
