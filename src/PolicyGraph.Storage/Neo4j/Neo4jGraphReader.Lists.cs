using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;
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

    public Task<Page<StoredPolicy>> ListPoliciesAsync(PolicyQuery query, CancellationToken cancellation = default) => ListAsync(
        ReadStatements.ListPolicies, new(Filters.Of(query.Filter)) { ["order"] = EnumText<PolicyOrder>.Of(query.Order) }, query.Page, query.Descending,
        Neo4jRows.Policy, policy => OrderKeys.Of(policy, query.Order), cancellation);

    public Task<long> CountPoliciesAsync(PolicyFilter filter, CancellationToken cancellation = default) =>
        CountAsync(ReadStatements.CountPolicies, Filters.Of(filter), cancellation);

    public Task<Page<StoredDepartment>> ListDepartmentsAsync(DepartmentQuery query, CancellationToken cancellation = default) => ListAsync(
        ReadStatements.ListDepartments, new(Filters.Of(query.Filter)) { ["order"] = EnumText<DepartmentOrder>.Of(query.Order) }, query.Page,
        query.Descending, Neo4jRows.Department, body => OrderKeys.Of(body, query.Order), cancellation);

    public Task<long> CountDepartmentsAsync(DepartmentFilter filter, CancellationToken cancellation = default) =>
        CountAsync(ReadStatements.CountDepartments, Filters.Of(filter), cancellation);

    public Task<Page<StoredMeasure>> ListMeasuresAsync(MeasureQuery query, CancellationToken cancellation = default) => ListAsync(
        query.Filter.DepartmentIds is null ? ReadStatements.ListMeasures : ReadStatements.ListMeasuresOfBodies,
        Filters.Of(query.Filter), query.Page, query.Descending, Neo4jRows.Measure, measure => measure.Cursor, cancellation);

    public Task<long> CountMeasuresAsync(MeasureFilter filter, CancellationToken cancellation = default) =>
        CountAsync(ReadStatements.CountMeasures, Filters.Of(filter), cancellation);

    public async Task<Page<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        if (TextIndexQuery.For(query.Text) is not { } text)
            return new Page<SearchHit>([], false);
        var parameters = new CypherParameters { ["query"] = text, ["text"] = query.Text.Trim(), ["kinds"] = OrderKeys.KindsOf(query).ToArray() };
        return await ListAsync(
            ReadStatements.SearchText, parameters, query.Page, isDescending: false, Neo4jRows.Hit, OrderKeys.Of, cancellation).ConfigureAwait(false);
    }

    private async Task<long> CountAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
        (await runner.ReadAsync(statement, parameters, cancellation).ConfigureAwait(false))[0].Count(0);

    private async Task<Page<T>> ListAsync<T>(
        PagedStatement statement, CypherParameters parameters, PageRequest page, bool isDescending, Func<CypherRow, T> read,
        Func<T, Cursor> cursor, CancellationToken cancellation)
    {
        var rows = await AskAsync(statement.For(page, isDescending), read, PagedStatement.With(parameters, page, isDescending), cancellation).ConfigureAwait(false);
        return PageCut.Of([.. rows], page, cursor);
    }

    private async Task<IReadOnlyList<T>> OfEachAsync<T>(
        PagedStatement statement, CypherParameters parameters, PageRequest page, Func<CypherRow, T> read, Func<T, string> owner,
        CancellationToken cancellation)
    {
        var rows = await AskAsync(statement.For(page, isDescending: false), read, PagedStatement.With(parameters, page, isDescending: false), cancellation).ConfigureAwait(false);
        return [.. rows.GroupBy(owner, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(group => PageCut.Of([.. group], page).Rows)];
    }
}
