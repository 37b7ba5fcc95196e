using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Lists that are paged, filtered and ordered.</summary>
internal sealed partial class SqliteGraphReader
{
    private const string MeasureTie = "printf('%08d', m.position)";
    private const string AssignmentTie = "printf('%08d.%08d', a.measure_position, a.ordinal)";
    private static readonly string[] AssignmentOrder = ["a.policy_id", "a.measure_position", "a.ordinal"];

    public Task<IReadOnlyList<StoredMeasure>> GetMeasuresOfPoliciesAsync(
        IReadOnlyList<string> policyIds, PageRequest page, CancellationToken cancellation = default)
    {
        var sql = Paging.Of(ReadSql.MeasuresOfPolicy, "p.id", MeasureTie, page, descending: false);
        return OfEachAsync(policyIds, page, (session, id) => session.Query(sql, Rows.Measure, Paging.Values(page, id)), cancellation);
    }

    public Task<IReadOnlyList<StoredAssignment>> GetAssignmentsOfDepartmentsAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, PageRequest page, CancellationToken cancellation = default)
    {
        var sql = Paging.Of(ReadSql.AssignmentsOfDepartment, "a.policy_id", AssignmentTie, page, descending: false, AssignmentOrder);
        var roles = RolesOf(filter);
        return OfEachAsync(departmentIds, page, (session, id) => session.Query(sql, Rows.Assignment, Paging.Values(page, id, roles)), cancellation);
    }

    public Task<IReadOnlyDictionary<string, long>> CountAssignmentsOfDepartmentsAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, CancellationToken cancellation = default) =>
        readers.AskAsync<IReadOnlyDictionary<string, long>>(
            session => session
                .Query(ReadSql.CountAssignmentsOfDepartments, row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)), TextJson.Of(departmentIds), RolesOf(filter))
                .ToDictionary(StringComparer.Ordinal),
            cancellation);

    public Task<Page<StoredPolicy>> ListPoliciesAsync(PolicyQuery query, CancellationToken cancellation = default)
    {
        var (page, conditions) = (query.Page, Conditions.Of(query.Filter));
        var key = query.Order switch
        {
            PolicyOrder.Title => "coalesce(p.title, '')",
            PolicyOrder.IssuedOn => "coalesce(p.issued_on, '')",
            _ => "p.id",
        };
        var sql = Paging.Of($"SELECT {ReadSql.PolicyColumns} FROM policy p WHERE {conditions.Sql}", key, "p.id", page, query.Descending);
        return readers.AskAsync(
            session => PageCut.Of(session.Query(sql, Rows.Policy, Paging.Values(page, conditions.Values)), page, policy => OrderKeys.Of(policy, query.Order)), cancellation);
    }

    public Task<long> CountPoliciesAsync(PolicyFilter filter, CancellationToken cancellation = default) =>
        CountAsync("policy p", Conditions.Of(filter), cancellation);

    public Task<Page<StoredDepartment>> ListDepartmentsAsync(DepartmentQuery query, CancellationToken cancellation = default)
    {
        var (page, conditions) = (query.Page, Conditions.Of(query.Filter));
        var key = query.Order switch
        {
            DepartmentOrder.Name => "d.name",
            DepartmentOrder.Function => "coalesce(d.function, '')",
            _ => "d.id",
        };
        var sql = Paging.Of($"SELECT {ReadSql.DepartmentColumns} FROM department d WHERE {conditions.Sql}", key, "d.id", page, query.Descending);
        return readers.AskAsync(
            session => PageCut.Of(session.Query(sql, Rows.Department, Paging.Values(page, conditions.Values)), page, body => OrderKeys.Of(body, query.Order)), cancellation);
    }

    public Task<long> CountDepartmentsAsync(DepartmentFilter filter, CancellationToken cancellation = default) =>
        CountAsync("department d", Conditions.Of(filter), cancellation);

    public Task<Page<StoredMeasure>> ListMeasuresAsync(MeasureQuery query, CancellationToken cancellation = default)
    {
        if (query.Filter is { DepartmentIds.Length: 1, PolicyIds: null, TextContains: null, HasDeadline: null })
            return ListMeasuresOfDepartmentAsync(query, cancellation);
        var (page, conditions) = (query.Page, Conditions.Of(query.Filter));
        var sql = Paging.Of(
            $"SELECT {ReadSql.MeasureColumns} FROM policy p JOIN measure m ON m.policy = p.key WHERE {conditions.Sql}",
            "p.id", MeasureTie, page, query.Descending);
        return readers.AskAsync(
            session => PageCut.Of(session.Query(sql, Rows.Measure, Paging.Values(page, conditions.Values)), page, measure => measure.Cursor), cancellation);
    }

    private Task<Page<StoredMeasure>> ListMeasuresOfDepartmentAsync(MeasureQuery query, CancellationToken cancellation)
    {
        var (page, conditions) = (query.Page, Conditions.Of(query.Filter));
        var sql = Paging.Of(
            ReadSql.MeasuresOfDepartment, "a.policy_id", "printf('%08d', a.measure_position)", page, query.Descending, AssignmentOrder[..2], isGrouped: true);
        return readers.AskAsync(
            session => PageCut.Of(session.Query(sql, Rows.Measure, Paging.Values(page, conditions.Values)), page, measure => measure.Cursor), cancellation);
    }

    public Task<long> CountMeasuresAsync(MeasureFilter filter, CancellationToken cancellation = default) =>
        CountAsync("policy p JOIN measure m ON m.policy = p.key", Conditions.Of(filter), cancellation);

    public Task<Page<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default)
    {
        if (Bigrams.QueryFor(query.Text) is not { } grams)
            return Task.FromResult(new Page<SearchHit>([], false));
        var sql = Paging.Of(ReadSql.Search, "(rank || list)", "id", query.Page, descending: false);
        return readers.AskAsync(
            session => PageCut.Of(
                session.Query(sql, Rows.Hit, Paging.Values(query.Page, grams, query.Text.Trim(), TextJson.Of(OrderKeys.KindsOf(query)))),
                query.Page, OrderKeys.Of),
            cancellation);
    }

    private Task<long> CountAsync(string from, Conditions conditions, CancellationToken cancellation)
    {
        var sql = $"SELECT count(*) FROM {from} WHERE {conditions.Sql}";
        return readers.AskAsync(session => session.Number(sql, [null, null, null, null, null, .. conditions.Values]), cancellation);
    }

    private Task<IReadOnlyList<T>> OfEachAsync<T>(
        IReadOnlyList<string> keys, PageRequest page, Func<SqliteSession, string, List<T>> ask, CancellationToken cancellation) =>
        readers.AskAsync<IReadOnlyList<T>>(
            session =>
            {
                var all = new List<T>();
                foreach (var key in keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    all.AddRange(PageCut.Of(ask(session, key), page).Rows);
                return all;
            },
            cancellation);

    private static string? RolesOf(AssignmentFilter filter) =>
        filter.Roles is { } roles ? TextJson.Of(roles.Select(EnumText<ResponsibilityRole>.Of).ToImmutableArray()) : null;
}
