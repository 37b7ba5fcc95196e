using System.Collections.Immutable;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Queries;

/// <summary>The order of facets.</summary>
internal static class FacetCounts
{
    /// <summary>Most first, then in ordinal order.</summary>
    public static ImmutableArray<FacetCount> Sorted(IEnumerable<FacetCount> counts) =>
        [.. counts.OrderByDescending(one => one.Count).ThenBy(one => one.Value, StringComparer.Ordinal)];
}
