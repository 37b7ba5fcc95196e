using PolicyGraph.Model;
using PolicyGraph.Storage.Alignment;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Reads a Neo4j database. Each call is one request.</summary>
internal sealed partial class Neo4jGraphReader : IGraphReader
{
    private readonly ICypherRunner runner;

    private Neo4jGraphReader(ICypherRunner runner) => this.runner = runner;

    /// <exception cref="StoreException">No policy was ever written into the database by a version that is not older than this one.</exception>
    public static async Task<Neo4jGraphReader> OpenAsync(ICypherRunner runner, CancellationToken cancellation)
    {
        var version = (await runner.ReadAsync(ReadStatements.DescribeServer, CypherParameters.None, cancellation).ConfigureAwait(false))[0].Number(1);
        return version switch
        {
            0 => throw new StoreException($"{runner.Name}: there is no store yet; fill one with: policygraph ingest PATH --store ADDRESS"),
            _ when version < SchemaVersion.Latest => throw new StoreException(
                $"{runner.Name}: the store was made by an earlier version; any policygraph ingest into it brings it up to date."),
            _ when version > SchemaVersion.Latest => throw new StoreException(
                $"{runner.Name}: the store was made by a later version of policygraph (schema {version}, this one knows {SchemaVersion.Latest}); use that version."),
            _ => new Neo4jGraphReader(runner),
        };
    }

    public async Task<StoreStatus> GetStatusAsync(CancellationToken cancellation = default)
    {
        var server = (await runner.ReadAsync(ReadStatements.DescribeServer, CypherParameters.None, cancellation).ConfigureAwait(false))[0];
        var counts = (await runner.ReadAsync(ReadStatements.CountEverything, CypherParameters.None, cancellation).ConfigureAwait(false))[0];
        var diagnostics = await runner.ReadAsync(ReadStatements.CountDiagnostics, CypherParameters.None, cancellation).ConfigureAwait(false);
        return new StoreStatus(
            runner.Name, server.Text(0), server.Number(1),
            new StoreCounts(counts.Count(0), counts.Count(1), counts.Count(2), counts.Count(3), counts.Count(4), counts.Count(5), counts.Count(6),
                counts.Count(7)),
            [.. diagnostics.Select(row => new DiagnosticCount(row.Text(0), row.Count(1)))]);
    }

    public Task<IReadOnlyList<PolicyCounts>> CountPartsOfPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.CountPartsOfPolicies, Neo4jRows.Counts, policyIds, cancellation);

    public Task<IReadOnlyList<StoredPolicy>> GetPoliciesAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindPolicies, Neo4jRows.Policy, ids, cancellation);

    public Task<IReadOnlyList<StoredText>> GetTextsOfPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindTextsOfPolicies, row => new StoredText(row.Text(0), row.Text(1)), policyIds, cancellation);

    public Task<IReadOnlyList<StoredPolicy>> GetPoliciesIssuedByAsync(IReadOnlyList<string> departmentIds, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindPoliciesByIssuer, Neo4jRows.Policy, departmentIds, cancellation);

    public Task<IReadOnlyList<StoredMeasure>> GetMeasuresAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindMeasures, Neo4jRows.Measure, ids, cancellation);

    public Task<IReadOnlyList<StoredDepartment>> GetDepartmentsAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindDepartments, Neo4jRows.Department, ids, cancellation);

    public Task<IReadOnlyList<StoredDepartment>> FindDepartmentsByNameAsync(IReadOnlyList<string> names, CancellationToken cancellation = default) =>
        AskAsync(
            ReadStatements.FindDepartmentsByName, Neo4jRows.Department,
            new CypherParameters { ["keys"] = names, ["query"] = TextIndexQuery.ForAny(names) }, cancellation);

    public Task<IReadOnlyList<StoredDepartment>> GetDepartmentsOfFunctionsAsync(IReadOnlyList<string> functions, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindDepartmentsByFunction, Neo4jRows.Department, functions, cancellation);

    public Task<IReadOnlyList<Region>> GetRegionsAsync(IReadOnlyList<string> codes, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindRegions, Neo4jRows.Region, codes, cancellation);

    public Task<IReadOnlyList<Region>> GetRegionsWithinAsync(IReadOnlyList<string> parentCodes, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindRegionsWithin, Neo4jRows.Region, parentCodes, cancellation);

    public Task<IReadOnlyList<StoredAssignment>> GetAssignmentsOfPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindAssignmentsByPolicy, Neo4jRows.Assignment, policyIds, cancellation);

    public Task<IReadOnlyList<StoredAssignment>> GetAssignmentsOfMeasuresAsync(IReadOnlyList<string> measureIds, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindAssignmentsByMeasure, Neo4jRows.Assignment, measureIds, cancellation);

    public Task<IReadOnlyList<StoredAlignment>> GetAlignmentsOfMeasuresAsync(
        IReadOnlyList<string> measureIds, int size, CancellationToken cancellation = default) =>
        AskAsync(
            ReadStatements.FindAlignmentsByMeasure, Neo4jRows.Alignment, new CypherParameters { ["keys"] = measureIds, ["limit"] = size }, cancellation);

    public async Task<IReadOnlyList<StoredAlignment>> GetAlignmentsBetweenPoliciesAsync(
        IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        StoredAlignments.Among(await AskAsync(ReadStatements.FindSketchesByPolicy, Neo4jRows.Sketch, policyIds, cancellation).ConfigureAwait(false));

    public Task<IReadOnlyList<StoredCitation>> GetCitationsFromAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindCitationsBySource, Neo4jRows.Citation, policyIds, cancellation);

    public Task<IReadOnlyList<StoredCitation>> GetCitationsToAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindCitationsByTarget, Neo4jRows.Citation, policyIds, cancellation);

    public Task<IReadOnlyList<StoredSuccession>> GetSuccessorsAsync(IReadOnlyList<string> departmentIds, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindSuccessors, Neo4jRows.Succession, departmentIds, cancellation);

    public Task<IReadOnlyList<StoredSuccession>> GetPredecessorsAsync(IReadOnlyList<string> departmentIds, CancellationToken cancellation = default) =>
        AskAsync(ReadStatements.FindPredecessors, Neo4jRows.Succession, departmentIds, cancellation);

    public async Task<IReadOnlyList<StoredDiagnostic>> GetDiagnosticsAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default)
    {
        var rows = await runner.ReadAsync(ReadStatements.FindDiagnostics, new() { ["keys"] = policyIds }, cancellation).ConfigureAwait(false);
        return [.. rows.SelectMany(Neo4jRows.Diagnostics)];
    }

    public ValueTask DisposeAsync() => runner.DisposeAsync();

    private Task<IReadOnlyList<T>> AskAsync<T>(
        CypherStatement statement, Func<CypherRow, T> read, IReadOnlyList<string> keys, CancellationToken cancellation) =>
        AskAsync(statement, read, new CypherParameters { ["keys"] = keys }, cancellation);

    private async Task<IReadOnlyList<T>> AskAsync<T>(
        CypherStatement statement, Func<CypherRow, T> read, CypherParameters parameters, CancellationToken cancellation)
    {
        var rows = await runner.ReadAsync(statement, parameters, cancellation).ConfigureAwait(false);
        return [.. rows.Select(read)];
    }
}
