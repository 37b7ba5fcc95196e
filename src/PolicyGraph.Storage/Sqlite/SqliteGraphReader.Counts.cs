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
        if (SqlSearch.Count(query) is not { } statement)
            return Task.FromResult(SearchCounts.None);
        return readers.AskAsync(
            session => SearchCounts.Of(session.Query(statement.Text, row => (row.GetString(0), new FacetCount(row.GetString(1), row.GetInt64(2))), statement.Values)),
            cancellation);
    }

    public Task<IReadOnlyList<FacetCount>> CountPoliciesByAsync(PolicyFacet facet, PolicyFilter filter, CancellationToken cancellation = default) =>
        CountByAsync(SqlTable.Policies, SqlFacet.Of(facet), filter.ToCondition(), cancellation);

    public Task<IReadOnlyList<FacetCount>> CountMeasuresByAsync(MeasureFacet facet, MeasureFilter filter, CancellationToken cancellation = default) =>
        CountByAsync(SqlTable.Measures, SqlFacet.Of(facet), filter.ToCondition(), cancellation);

    public Task<IReadOnlyList<FacetCount>> CountDepartmentsByAsync(DepartmentFacet facet, DepartmentFilter filter, CancellationToken cancellation = default) =>
        CountByAsync(SqlTable.Departments, SqlFacet.Of(facet), filter.ToCondition(), cancellation);

    private Task<IReadOnlyList<FacetCount>> CountByAsync(SqlTable table, SqlFacet facet, Condition condition, CancellationToken cancellation)
    {
        var statement = SqlStatement.CountBy(table, facet, condition);
        return readers.AskAsync<IReadOnlyList<FacetCount>>(
            session => FacetCounts.Sorted(session.Query(statement.Text, row => new FacetCount(row.GetString(0), row.GetInt64(1)), statement.Values)), cancellation);
    }
}
