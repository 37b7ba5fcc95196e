using PolicyGraph.Storage.Neo4j.Lists;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Text search, and counts by facets.</summary>
internal sealed partial class Neo4jGraphReader
{
    public async Task<Page<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        if (CypherSearch.For(query) is not { } search)
            return new Page<SearchHit>([], false);
        var (statement, parameters) = search.Page();
        return PageCut.Of([.. await AskAsync(statement, Neo4jRows.Hit, parameters, cancellation).ConfigureAwait(false)], query.Page, OrderKeys.Of);
    }

    public async Task<SearchCounts> CountHitsAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        if (CypherSearch.For(query) is not { } search)
            return SearchCounts.None;
        var (statement, parameters) = search.Count();
        return SearchCounts.Of(await AskAsync(
            statement, row => (row.Text(0), new FacetCount(row.Text(1), row.Count(2))), parameters, cancellation).ConfigureAwait(false));
    }

    public Task<IReadOnlyList<FacetCount>> CountPoliciesByAsync(PolicyFacet facet, PolicyFilter filter, CancellationToken cancellation = default) =>
        CountByAsync(CypherFragments.Policies, facet, filter.ToCondition(), cancellation);

    public async Task<IReadOnlyDictionary<MeasureFacet, IReadOnlyList<FacetCount>>> CountMeasuresByAsync(
        IReadOnlyCollection<MeasureFacet> facets, MeasureFilter filter, CancellationToken cancellation = default)
    {
        if (facets.Count == 0)
            return new Dictionary<MeasureFacet, IReadOnlyList<FacetCount>>();
        var (statement, parameters) = new CypherList(CypherFragments.Measures, filter.ToCondition()).CountByEach(facets);
        var rows = await AskAsync(
            statement, row => (Facet: row.Text(0), Count: new FacetCount(row.Text(1), row.Count(2))), parameters, cancellation).ConfigureAwait(false);
        var counts = rows.ToLookup(row => row.Facet, row => row.Count, StringComparer.Ordinal);
        return facets.ToDictionary(facet => facet, IReadOnlyList<FacetCount> (facet) => FacetCounts.Sorted(counts[facet.ToString()]));
    }

    public Task<IReadOnlyList<FacetCount>> CountDepartmentsByAsync(DepartmentFacet facet, DepartmentFilter filter, CancellationToken cancellation = default) =>
        CountByAsync(CypherFragments.Departments, facet, filter.ToCondition(), cancellation);

    private async Task<IReadOnlyList<FacetCount>> CountByAsync<TFacet>(
        CypherFragments records, TFacet facet, Condition condition, CancellationToken cancellation)
        where TFacet : struct, Enum
    {
        var (statement, parameters) = new CypherList(records, condition).CountBy(facet);
        return FacetCounts.Sorted(await AskAsync(
            statement, row => new FacetCount(row.Text(0), row.Count(1)), parameters, cancellation).ConfigureAwait(false));
    }
}
