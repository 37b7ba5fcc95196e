using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Sqlite.Lists;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Text search, and counts by facets.</summary>
internal sealed partial class SqliteGraphReader
{
    public Task<Page<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        if (SqlSearch.Page(query) is not { } statement)
            return Task.FromResult(new Page<SearchHit>([], false));
        return readers.AskAsync(session => PageCut.Of(session.Query(statement.Text, Rows.Hit, statement.Values), query.Page, OrderKeys.Of), cancellation);
    }

    public Task<SearchCounts> CountHitsAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        if (SqlSearch.Count(query) is not { } others || SqlSearch.Tally(query) is not { } measures)
            return Task.FromResult(SearchCounts.None);
        return readers.AskAsync(
            session => SearchCounts.Of(
            [
                .. session.Query(others.Text, row => (row.GetString(0), new FacetCount(row.GetString(1), row.GetInt64(2))), others.Values),
                .. MeasureTally.Of(session, measures).OfSearch(),
            ]),
            cancellation);
    }

    public Task<IReadOnlyList<FacetCount>> CountPoliciesByAsync(PolicyFacet facet, PolicyFilter filter, CancellationToken cancellation = default) =>
        CountByAsync(SqlTable.Policies, SqlFacet.Of(facet), filter.ToCondition(), cancellation);

    public Task<IReadOnlyDictionary<MeasureFacet, IReadOnlyList<FacetCount>>> CountMeasuresByAsync(
        IReadOnlyCollection<MeasureFacet> facets, MeasureFilter filter, CancellationToken cancellation = default)
    {
        var values = new SqlValues();
        var statement = SqlStatement.Tally(MeasureSource.Of(filter.ToCondition(), values), values);
        return readers.AskAsync<IReadOnlyDictionary<MeasureFacet, IReadOnlyList<FacetCount>>>(
            session =>
            {
                var tally = MeasureTally.Of(session, statement);
                return facets.ToDictionary(facet => facet, IReadOnlyList<FacetCount> (facet) => FacetCounts.Sorted(tally.By(facet)));
            },
            cancellation);
    }

    public Task<IReadOnlyList<FacetCount>> CountDepartmentsByAsync(DepartmentFacet facet, DepartmentFilter filter, CancellationToken cancellation = default) =>
        CountByAsync(SqlTable.Departments, SqlFacet.Of(facet), filter.ToCondition(), cancellation);

    private Task<IReadOnlyList<FacetCount>> CountByAsync(SqlTable table, string facet, Condition condition, CancellationToken cancellation)
    {
        var statement = SqlStatement.CountBy(table, facet, condition);
        return readers.AskAsync<IReadOnlyList<FacetCount>>(
            session => FacetCounts.Sorted(session.Query(statement.Text, row => new FacetCount(row.GetString(0), row.GetInt64(1)), statement.Values)), cancellation);
    }
}
