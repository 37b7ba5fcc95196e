using PolicyGraph.Model;
using PolicyGraph.Storage.Neo4j.Lists;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Counts for analysts.</summary>
internal sealed partial class Neo4jGraphReader
{
    public Task<IReadOnlyList<StoredHolder>> GetHoldersAsync(
        IReadOnlyList<string> departmentIds, AsOf asOf, CancellationToken cancellation = default) =>
        AskAsync(
            AnalysisStatements.FindHolders, row => new StoredHolder(row.Text(0), row.Text(1)), With(new() { ["keys"] = departmentIds }, asOf), cancellation);

    public async Task<IReadOnlyList<HeldAssignment>> GetAssignmentsHeldAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, PageRequest page, AsOf asOf, CancellationToken cancellation = default) =>
        await OfEachAsync(
            AnalysisStatements.AssignmentsHeld, With(new() { ["keys"] = departmentIds, ["types"] = Filters.Types(filter.Roles) }, asOf), page,
            row => new HeldAssignment(row.Text(13), Neo4jRows.Assignment(row)), held => held.AskedId, cancellation).ConfigureAwait(false);

    public async Task<IReadOnlyDictionary<string, long>> CountAssignmentsHeldAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, AsOf asOf, CancellationToken cancellation = default)
    {
        var rows = await AskAsync(
            AnalysisStatements.CountAssignmentsHeld, row => KeyValuePair.Create(row.Text(0), row.Count(1)),
            With(new() { ["keys"] = departmentIds, ["types"] = Filters.Types(filter.Roles) }, asOf), cancellation).ConfigureAwait(false);
        return rows.ToDictionary(StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<StoredDutyYear>> CountAssignmentsHeldByYearAsync(
        IReadOnlyList<string> departmentIds, AssignmentFilter filter, AsOf asOf, CancellationToken cancellation = default) =>
        DutyYears.Sorted(await AskAsync(
            AnalysisStatements.CountAssignmentsHeldByYear,
            row => new StoredDutyYear(row.Text(0), row.NumberOrNull(1), RelationshipTypes.RoleOf(row.Text(2)), row.Count(3)),
            With(new() { ["keys"] = departmentIds, ["types"] = Filters.Types(filter.Roles) }, asOf), cancellation).ConfigureAwait(false));

    public async Task<StoredCoverage> GetCoverageAsync(PolicyFilter filter, AsOf asOf, CancellationToken cancellation = default)
    {
        var row = (await AnalyseAsync("coverage", filter, asOf, [], cancellation).ConfigureAwait(false))[0];
        return new StoredCoverage(
            row.Count(0), row.Count(1), row.Count(2), row.Count(3), row.Count(4), row.Count(5), row.Count(6), row.Count(7), row.Count(8));
    }

    public async Task<IReadOnlyList<StoredDissolvedLead>> ListDissolvedLeadsAsync(
        PolicyFilter filter, AsOf asOf, int most, CancellationToken cancellation = default)
    {
        var rows = await AnalyseAsync("dissolved leads", filter, asOf, new() { ["limit"] = most }, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => new StoredDissolvedLead(row.Text(0), row.Count(1), row.Count(2)))];
    }

    public async Task<WorkloadTable> ListWorkloadAsync(WorkloadQuery query, CancellationToken cancellation = default)
    {
        var rows = await AnalyseAsync(
            "workload", query.Filter, query.AsOf, new() { ["type"] = TypeOf(query.By), ["limit"] = query.Most }, cancellation).ConfigureAwait(false);
        return rows is [var first, ..]
            ? new WorkloadTable(first.Count(7), first.Count(8), first.Fraction(9), [.. rows.Select(Workload)])
            : new WorkloadTable(0, 0, 0, []);
    }

    public async Task<IReadOnlyList<StoredWorkloadYear>> ListWorkloadYearsAsync(
        WorkloadQuery query, IReadOnlyList<string> departmentIds, CancellationToken cancellation = default)
    {
        var rows = await AnalyseAsync(
            "workload years", query.Filter, query.AsOf, new() { ["type"] = TypeOf(query.By), ["keys"] = departmentIds }, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => new StoredWorkloadYear(row.Text(0), row.NumberOrNull(1), row.Count(2)))];
    }

    public async Task<IReadOnlyList<StoredCollaboration>> ListCollaborationAsync(CollaborationQuery query, CancellationToken cancellation = default)
    {
        var own = new CypherParameters
        {
            ["departmentId"] = query.DepartmentId,
            ["regionCode"] = query.RegionCode,
            ["minShared"] = query.MinShared,
            ["limit"] = query.Most,
        };
        var rows = await AnalyseAsync("collaboration", query.Filter, query.AsOf, own, cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => new StoredCollaboration(row.Text(0), row.Text(1), row.Count(2), row.Count(3), row.Count(4), row.Count(5)))];
    }

    private Task<IReadOnlyList<CypherRow>> AnalyseAsync(
        string piece, PolicyFilter filter, AsOf asOf, CypherParameters own, CancellationToken cancellation)
    {
        var (statement, parameters) = new CypherList(CypherFragments.Policies, filter.ToCondition()).Analysis(piece);
        foreach (var (name, value) in own)
            parameters[name] = value;
        return runner.ReadAsync(statement, With(parameters, asOf), cancellation);
    }

    private static StoredWorkload Workload(CypherRow row) => new(
        row.Text(0), row.Count(1), row.Count(2), row.Count(3), row.Count(4), row.Count(5), row.Count(6));

    private static string? TypeOf(WorkloadBasis by) => by == WorkloadBasis.Lead ? RelationshipTypes.Of(ResponsibilityRole.Lead) : null;

    private static CypherParameters With(CypherParameters parameters, AsOf asOf)
    {
        parameters["year"] = asOf.LastYear;
        return parameters;
    }
}
