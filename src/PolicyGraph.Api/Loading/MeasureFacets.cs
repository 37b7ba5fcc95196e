using System.Collections.Frozen;
using System.Collections.Immutable;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <summary>Measures counted by all the facets that a query selects, in one question to the store.</summary>
internal sealed class MeasureFacets(IGraphReader store, MeasureFilter filter, ImmutableArray<MeasureFacet> selected)
{
    public static FrozenDictionary<string, MeasureFacet> Fields { get; } = new Dictionary<string, MeasureFacet>
    {
        ["regions"] = MeasureFacet.Region,
        ["years"] = MeasureFacet.Year,
        ["levels"] = MeasureFacet.Level,
        ["deadlines"] = MeasureFacet.Deadline,
        ["roles"] = MeasureFacet.Role,
        ["functions"] = MeasureFacet.Function,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Lock starting = new();
    private Task<IReadOnlyDictionary<MeasureFacet, IReadOnlyList<FacetCount>>>? counting;

    public async Task<IReadOnlyList<FacetCount>> ByAsync(MeasureFacet facet, CancellationToken cancellation)
    {
        lock (starting)
            counting ??= store.CountMeasuresByAsync(selected, filter, cancellation);
        return (await counting.ConfigureAwait(false))[facet];
    }
}
