using System.Collections.Immutable;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Storage.Records;

/// <summary>How many hits a search has, and of what. Most first, then in ordinal order.</summary>
/// <param name="Regions">By code: of the policy, of the policy of the measure, of the body.</param>
/// <param name="Years">Of the policy, of the policy of the measure.</param>
/// <param name="Functions">Of the bodies that have the measure, of the body.</param>
public sealed record SearchCounts(
    ImmutableArray<FacetCount> Kinds, ImmutableArray<FacetCount> Regions, ImmutableArray<FacetCount> Years, ImmutableArray<FacetCount> Functions)
{
    public static SearchCounts None { get; } = new([], [], [], []);

    public long Total => Kinds.Sum(kind => kind.Count);

    /// <param name="rows">Counts of one value are added up.</param>
    internal static SearchCounts Of(IEnumerable<(string Facet, FacetCount Count)> rows)
    {
        var byFacet = rows.ToLookup(row => row.Facet, row => row.Count, StringComparer.Ordinal);
        return new(Sorted("kind"), Sorted("region"), Sorted("year"), Sorted("function"));

        ImmutableArray<FacetCount> Sorted(string facet) => FacetCounts.Sorted(byFacet[facet]
            .GroupBy(one => one.Value, one => one.Count, (value, counts) => new FacetCount(value, counts.Sum()), StringComparer.Ordinal));
    }
}
