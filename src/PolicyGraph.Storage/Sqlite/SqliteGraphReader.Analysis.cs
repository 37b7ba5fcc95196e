using Microsoft.Data.Sqlite;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

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
        var sql = Paging.Of(SuccessionSql.AssignmentsHeld, "p.id", AssignmentTie, page, descending: false);
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

    public Task<StoredCoverage> GetCoverageAsync(PolicyFilter filter, AsOf asOf, CancellationToken cancellation = default)
    {
        var policies = Conditions.Of(filter);
        return readers.AskAsync(
            session => session.Query(AnalysisSql.Coverage(policies), AnalysisRows.Coverage, Values(policies, asOf))[0], cancellation);
    }

    public Task<IReadOnlyList<StoredDissolvedLead>> ListDissolvedLeadsAsync(
        PolicyFilter filter, AsOf asOf, int most, CancellationToken cancellation = default)
    {
        var policies = Conditions.Of(filter);
        return ListAsync(
            AnalysisSql.DissolvedLeads(policies), row => new StoredDissolvedLead(row.GetString(0), row.GetInt64(1), row.GetInt64(2)),
            Values(policies, asOf, (long)most), cancellation);
    }

    public Task<WorkloadTable> ListWorkloadAsync(WorkloadQuery query, CancellationToken cancellation = default)
    {
        var policies = Conditions.Of(query.Filter);
        return readers.AskAsync(
            session => AnalysisRows.Table(session.Query(
                AnalysisSql.Workload(policies), AnalysisRows.Workload, Values(policies, query.AsOf, RoleOf(query.By), (long)query.Most))),
            cancellation);
    }

    public Task<IReadOnlyList<StoredWorkloadYear>> ListWorkloadYearsAsync(
        WorkloadQuery query, IReadOnlyList<string> departmentIds, CancellationToken cancellation = default)
    {
        var policies = Conditions.Of(query.Filter);
        return ListAsync(
            AnalysisSql.WorkloadYears(policies),
            row => new StoredWorkloadYear(row.GetString(0), row.IsDBNull(1) ? null : row.GetInt32(1), row.GetInt64(2)),
            Values(policies, query.AsOf, RoleOf(query.By), TextJson.Of(departmentIds)), cancellation);
    }

    public Task<IReadOnlyList<StoredCollaboration>> ListCollaborationAsync(CollaborationQuery query, CancellationToken cancellation = default)
    {
        var policies = Conditions.Of(query.Filter);
        return ListAsync(
            AnalysisSql.Collaboration(policies, query.DepartmentId is not null), AnalysisRows.Collaboration,
            Values(policies, query.AsOf, query.DepartmentId, query.RegionCode, (long)query.MinShared, (long)query.Most), cancellation);
    }

    private Task<IReadOnlyList<T>> ListAsync<T>(string sql, Func<SqliteDataReader, T> read, object?[] values, CancellationToken cancellation) =>
        readers.AskAsync<IReadOnlyList<T>>(session => session.Query(sql, read, values), cancellation);

    /// <summary>$1 to $5, then what the filter needs.</summary>
    private static object?[] Values(Conditions policies, AsOf asOf, params ReadOnlySpan<object?> others)
    {
        var values = new object?[5];
        values[0] = (long)asOf.LastYear;
        others.CopyTo(values.AsSpan(1));
        return [.. values, .. policies.Values];
    }

    private static string? RoleOf(WorkloadBasis by) => by == WorkloadBasis.Lead ? EnumText<ResponsibilityRole>.Of(ResponsibilityRole.Lead) : null;
}
