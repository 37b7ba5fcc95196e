using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Sqlite.Lists;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Counts for analysts.</summary>
internal sealed partial class SqliteGraphReader
{
    public Task<IReadOnlyList<StoredHolder>> GetHoldersAsync(
        IReadOnlyList<string> departmentIds, AsOf asOf, CancellationToken cancellation = default) =>
        readers.AskAsync<IReadOnlyList<StoredHolder>>(
            session => session.Query(
                SuccessionSql.Holders, row => new StoredHolder(row.GetString(0), row.GetString(1)), TextJson.Of(departmentIds), (long)asOf.LastYear),
            cancellation);

    public Task<IReadOnlyList<HeldAssignment>> GetAssignmentsHeldAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellation = default)
    {
        var sql = Paging.Of(SuccessionSql.AssignmentsHeld, "a.policy_id", AssignmentTie, page, descending: false);
        var (roles, year) = (RolesOf(filter), (long)asOf.LastYear);
        return OfEachAsync(
            departmentIds, page,
            (session, id) => session.Query(sql, row => new HeldAssignment(id, Rows.Assignment(row)), Paging.Values(page, id, roles, year)), cancellation);
    }

    public Task<IReadOnlyDictionary<string, long>> CountAssignmentsHeldAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, AsOf asOf, CancellationToken cancellation = default) =>
        readers.AskAsync<IReadOnlyDictionary<string, long>>(
            session => departmentIds.Distinct(StringComparer.Ordinal)
                .Select(id => KeyValuePair.Create(id, session.Number(
                    SuccessionSql.CountAssignmentsHeld, [null, null, null, null, null, id, RolesOf(filter), (long)asOf.LastYear])))
                .Where(count => count.Value > 0)
                .ToDictionary(StringComparer.Ordinal),
            cancellation);

    public Task<IReadOnlyList<StoredDutyYear>> CountAssignmentsHeldByYearAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, AsOf asOf, CancellationToken cancellation = default) =>
        readers.AskAsync<IReadOnlyList<StoredDutyYear>>(
            session => DutyYears.Sorted(departmentIds.Distinct(StringComparer.Ordinal).SelectMany(id => session.Query(
                SuccessionSql.CountAssignmentsHeldByYear, row => AnalysisRows.DutyYear(id, row),
                null, null, null, null, null, id, RolesOf(filter), (long)asOf.LastYear))),
            cancellation);

    public Task<StoredCoverage> GetCoverageAsync(PolicyFilter filter, AsOf asOf, CancellationToken cancellation = default)
    {
        var (policies, values) = Scope(filter, asOf);
        return readers.AskAsync(session => session.Query(AnalysisSql.Coverage(policies), AnalysisRows.Coverage, values)[0], cancellation);
    }

    public Task<IReadOnlyList<StoredDissolvedLead>> ListDissolvedLeadsAsync(
        PolicyFilter filter, AsOf asOf, int most, CancellationToken cancellation = default)
    {
        var (policies, values) = Scope(filter, asOf, (long)most);
        return AnalyseAsync(
            AnalysisSql.DissolvedLeads(policies), row => new StoredDissolvedLead(row.GetString(0), row.GetInt64(1), row.GetInt64(2)), values, cancellation);
    }

    public Task<WorkloadTable> ListWorkloadAsync(WorkloadQuery query, CancellationToken cancellation = default)
    {
        var (policies, values) = Scope(query.Filter, query.AsOf, RoleOf(query.By), (long)query.Most);
        return readers.AskAsync(
            session => AnalysisRows.Table(session.Query(AnalysisSql.Workload(policies), AnalysisRows.Workload, values)), cancellation);
    }

    public Task<IReadOnlyList<StoredWorkloadYear>> ListWorkloadYearsAsync(
        WorkloadQuery query, IReadOnlyList<string> departmentIds, CancellationToken cancellation = default)
    {
        var (policies, values) = Scope(query.Filter, query.AsOf, RoleOf(query.By), TextJson.Of(departmentIds));
        return AnalyseAsync(AnalysisSql.WorkloadYears(policies), AnalysisRows.Year, values, cancellation);
    }

    public Task<IReadOnlyList<StoredCollaboration>> ListCollaborationAsync(CollaborationQuery query, CancellationToken cancellation = default)
    {
        var (policies, values) = Scope(
            query.Filter, query.AsOf, query.DepartmentId, query.RegionCode, (long)query.MinShared, (long)query.Most);
        return AnalyseAsync(
            AnalysisSql.Collaboration(policies, query.DepartmentId is not null), AnalysisRows.Collaboration, values, cancellation);
    }

    private Task<IReadOnlyList<T>> AnalyseAsync<T>(string sql, SqliteRowReader<T> read, object?[] values, CancellationToken cancellation) =>
        readers.AskAsync<IReadOnlyList<T>>(session => session.Query(sql, read, values), cancellation);

    /// <summary>The condition on the policies, and the values: $1 for the day, the others, then those of the condition.</summary>
    private static (string Policies, object?[] Values) Scope(PolicyFilter filter, AsOf asOf, params ReadOnlySpan<object?> others)
    {
        var values = new SqlValues();
        values.Add((long)asOf.LastYear);
        foreach (var other in others)
            values.Add(other);
        var policies = new SqlConditions(values).Of(filter.ToCondition(), "p");
        return (policies, values.ToArray());
    }

    private static string? RoleOf(WorkloadBasis by) => by == WorkloadBasis.Lead ? EnumText<ResponsibilityRole>.Of(ResponsibilityRole.Lead) : null;
}
