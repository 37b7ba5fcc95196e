using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Neo4j.Lists;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Lists that are paged, filtered and ordered.</summary>
internal sealed partial class Neo4jGraphReader
{
    public Task<IReadOnlyList<StoredMeasure>> GetMeasuresOfPoliciesAsync(
        IReadOnlyList<string> policyIds, PageRequest page, CancellationToken cancellation = default) =>
        OfEachAsync(
            ReadStatements.MeasuresByPolicy, new() { ["keys"] = policyIds }, page, Neo4jRows.Measure, measure => measure.PolicyId, cancellation);

    public Task<IReadOnlyList<StoredAssignment>> GetAssignmentsOfDepartmentsAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        OfEachAsync(
            ReadStatements.AssignmentsByDepartment, new() { ["keys"] = departmentIds, ["types"] = Filters.Types(filter.Roles) }, page,
            Neo4jRows.Assignment, assignment => assignment.DepartmentId, cancellation);

    public async Task<IReadOnlyDictionary<string, long>> CountAssignmentsOfDepartmentsAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, CancellationToken cancellation = default)
    {
        var rows = await AskAsync(
            ReadStatements.CountAssignmentsByDepartment, row => KeyValuePair.Create(row.Text(0), row.Count(1)),
            new CypherParameters { ["keys"] = departmentIds, ["types"] = Filters.Types(filter.Roles) }, cancellation).ConfigureAwait(false);
        return rows.ToDictionary(StringComparer.Ordinal);
    }

    public Task<Page<StoredPolicy>> ListPoliciesAsync(PolicyQuery query, CancellationToken cancellation = default) =>
        ListAsync(CypherFragments.Policies, query.Filter.ToCondition(), query.Keys, query.Page, Neo4jRows.Policy, cancellation);

    public Task<long> CountPoliciesAsync(PolicyFilter filter, CancellationToken cancellation = default) =>
        CountAsync(CypherFragments.Policies, filter.ToCondition(), cancellation);

    public Task<Page<StoredDepartment>> ListDepartmentsAsync(DepartmentQuery query, CancellationToken cancellation = default) =>
        ListAsync(CypherFragments.Departments, query.Filter.ToCondition(), query.Keys, query.Page, Neo4jRows.Department, cancellation);

    public Task<long> CountDepartmentsAsync(DepartmentFilter filter, CancellationToken cancellation = default) =>
        CountAsync(CypherFragments.Departments, filter.ToCondition(), cancellation);

    public Task<Page<StoredMeasure>> ListMeasuresAsync(MeasureQuery query, CancellationToken cancellation = default) => query.OnlyDepartment is { } body
        ? ListMeasuresOfDepartmentAsync(body, query, cancellation)
        : ListAsync(CypherFragments.Measures, query.Filter.ToCondition(), query.Keys, query.Page, Neo4jRows.Measure, cancellation);

    private async Task<Page<StoredMeasure>> ListMeasuresOfDepartmentAsync(string body, MeasureQuery query, CancellationToken cancellation)
    {
        var parameters = new CypherParameters { ["id"] = body, ["types"] = Filters.Types(query.Filter.Roles) };
        var rows = await AskAsync(
            ReadStatements.MeasuresByDepartment.For(query.Page, isDescending: false), Neo4jRows.Measure,
            PagedStatement.With(parameters, query.Page, isDescending: false), cancellation).ConfigureAwait(false);
        return PageCut.Of([.. rows], query.Page, measure => measure.Cursor);
    }

    public Task<long> CountMeasuresAsync(MeasureFilter filter, CancellationToken cancellation = default) =>
        CountAsync(CypherFragments.Measures, filter.ToCondition(), cancellation);

    public Task<Page<Region>> ListRegionsAsync(RegionQuery query, CancellationToken cancellation = default) =>
        ListAsync(CypherFragments.Regions, query.Filter.ToCondition(), query.Keys, query.Page, Neo4jRows.Region, cancellation);

    public Task<long> CountRegionsAsync(RegionFilter filter, CancellationToken cancellation = default) =>
        CountAsync(CypherFragments.Regions, filter.ToCondition(), cancellation);

    private async Task<long> CountAsync(CypherFragments records, Condition condition, CancellationToken cancellation)
    {
        var (statement, parameters) = new CypherList(records, condition).Count();
        return (await runner.ReadAsync(statement, parameters, cancellation).ConfigureAwait(false))[0].Count(0);
    }

    private async Task<Page<T>> ListAsync<T, TKey>(
        CypherFragments records, Condition condition, ImmutableArray<Sort<TKey>> keys, PageRequest page, Func<CypherRow, T> read, CancellationToken cancellation)
        where TKey : struct, Enum
    {
        var (statement, parameters) = new CypherList(records, condition).Page(keys, page);
        var rows = await AskAsync(statement, row => new Edge<T>(row.Cursor(keys.Length), read(row)), parameters, cancellation).ConfigureAwait(false);
        var (edges, hasMore) = PageCut.Of([.. rows], page);
        return new Page<T>([.. edges], hasMore);
    }

    private async Task<IReadOnlyList<T>> OfEachAsync<T>(
        PagedStatement statement, CypherParameters parameters, PageRequest page, Func<CypherRow, T> read, Func<T, string> owner,
        CancellationToken cancellation)
    {
        var rows = await AskAsync(statement.For(page, isDescending: false), read, PagedStatement.With(parameters, page, isDescending: false), cancellation).ConfigureAwait(false);
        return [.. rows.GroupBy(owner, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(group => PageCut.Of([.. group], page).Rows)];
    }
}
