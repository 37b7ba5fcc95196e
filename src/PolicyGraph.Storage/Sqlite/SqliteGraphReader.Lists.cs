using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Sqlite.Lists;

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

    public Task<IReadOnlyList<StoredAlignment>> GetAlignmentsOfMeasuresAsync(
        IReadOnlyList<string> measureIds, int size, CancellationToken cancellation = default) =>
        OfEachAsync(measureIds, new PageRequest(size), (session, id) => session.Query(ReadSql.AlignmentsOfMeasure, Rows.Alignment, id, (long)size), cancellation);

    public Task<Page<StoredPolicy>> ListPoliciesAsync(PolicyQuery query, CancellationToken cancellation = default) =>
        ListAsync(SqlTable.Policies, query.Filter.ToCondition(), SqlOrders.Of(query), query.Page, Rows.Policy, cancellation);

    public Task<long> CountPoliciesAsync(PolicyFilter filter, CancellationToken cancellation = default) =>
        CountAsync(SqlTable.Policies, filter.ToCondition(), cancellation);

    public Task<Page<StoredDepartment>> ListDepartmentsAsync(DepartmentQuery query, CancellationToken cancellation = default) =>
        ListAsync(SqlTable.Departments, query.Filter.ToCondition(), SqlOrders.Of(query), query.Page, Rows.Department, cancellation);

    public Task<long> CountDepartmentsAsync(DepartmentFilter filter, CancellationToken cancellation = default) =>
        CountAsync(SqlTable.Departments, filter.ToCondition(), cancellation);

    public Task<Page<StoredMeasure>> ListMeasuresAsync(MeasureQuery query, CancellationToken cancellation = default) => query.OnlyDepartment is { } body
        ? ListMeasuresOfDepartmentAsync(body, query, cancellation)
        : ListAsync(SqlTable.Measures, query.Filter.ToCondition(), SqlOrders.Of(query), query.Page, Rows.Measure, cancellation);

    private Task<Page<StoredMeasure>> ListMeasuresOfDepartmentAsync(string body, MeasureQuery query, CancellationToken cancellation)
    {
        var sql = Paging.Of(
            ReadSql.MeasuresOfDepartment, "a.policy_id", "printf('%08d', a.measure_position)", query.Page, descending: false, AssignmentOrder[..2], isGrouped: true);
        var roles = RolesOf(new AssignmentFilter(query.Filter.Roles));
        return readers.AskAsync(
            session => PageCut.Of(session.Query(sql, Rows.Measure, Paging.Values(query.Page, body, roles)), query.Page, measure => measure.Cursor), cancellation);
    }

    public Task<long> CountMeasuresAsync(MeasureFilter filter, CancellationToken cancellation = default) =>
        CountAsync(SqlStatement.CountMeasures(filter.ToCondition()), cancellation);

    public Task<Page<Region>> ListRegionsAsync(RegionQuery query, CancellationToken cancellation = default) =>
        ListAsync(SqlTable.Regions, query.Filter.ToCondition(), SqlOrders.Of(query), query.Page, Rows.Region, cancellation);

    public Task<long> CountRegionsAsync(RegionFilter filter, CancellationToken cancellation = default) =>
        CountAsync(SqlTable.Regions, filter.ToCondition(), cancellation);

    private Task<Page<T>> ListAsync<T>(
        SqlTable table, Condition condition, ImmutableArray<SqlKey> keys, PageRequest page, SqliteRowReader<T> read, CancellationToken cancellation)
    {
        var statement = SqlStatement.Page(table, condition, keys, page);
        return readers.AskAsync(
            session =>
            {
                var (edges, hasMore) = PageCut.Of(session.Query(statement.Text, row => new Edge<T>(Rows.Cursor(row, keys.Length), read(row)), statement.Values), page);
                return new Page<T>([.. edges], hasMore);
            },
            cancellation);
    }

    private Task<long> CountAsync(SqlTable table, Condition condition, CancellationToken cancellation) =>
        CountAsync(SqlStatement.Count(table, condition), cancellation);

    private Task<long> CountAsync(SqlStatement statement, CancellationToken cancellation) =>
        readers.AskAsync(session => session.Number(statement.Text, statement.Values), cancellation);

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
