using PolicyGraph.Model;
using PolicyGraph.Storage.Alignment;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Reads one SQLite file, while another process may write it.</summary>
internal sealed partial class SqliteGraphReader : IGraphReader
{
    private readonly string path;
    private readonly SqliteReaders readers;

    /// <exception cref="StoreException">There is no store in that file.</exception>
    public SqliteGraphReader(string path)
    {
        this.path = path;
        readers = new SqliteReaders(path);
        readers.AskAsync(session =>
        {
            SqliteMigrations.Require(session, path);
            return true;
        }, CancellationToken.None).GetAwaiter().GetResult();
    }

    public Task<StoreStatus> GetStatusAsync(CancellationToken cancellation = default) => readers.AskAsync(
        session => new StoreStatus(
            $"sqlite:{path}", $"SQLite {session.Connection.ServerVersion}", (int)session.Number("PRAGMA user_version"),
            session.Query(ReadSql.Counts, ReadCounts)[0],
            [.. session.Query(ReadSql.CountDiagnostics, row => new DiagnosticCount(row.GetString(0), row.GetInt64(1)))]),
        cancellation);

    public Task<IReadOnlyList<PolicyCounts>> CountPartsOfPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.CountParts, Rows.Counts, policyIds, cancellation);

    public Task<IReadOnlyList<StoredPolicy>> GetPoliciesAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default) =>
        AskKeptAsync(kept => kept.Policies, ReadSql.Policies, Rows.Policy, ids, cancellation);

    public Task<IReadOnlyList<StoredText>> GetTextsOfPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.Texts, Rows.OriginalText, policyIds, cancellation);

    public Task<IReadOnlyList<StoredPolicy>> GetPoliciesIssuedByAsync(IReadOnlyList<string> departmentIds, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.PoliciesIssuedBy, Rows.Policy, departmentIds, cancellation);

    public Task<IReadOnlyList<StoredMeasure>> GetMeasuresAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default) =>
        AskKeptAsync(kept => kept.Measures, ReadSql.Measures, Rows.Measure, ids, cancellation);

    public Task<IReadOnlyList<StoredDepartment>> GetDepartmentsAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default) =>
        AskKeptAsync(kept => kept.Departments, ReadSql.Departments, Rows.Department, ids, cancellation);

    public Task<IReadOnlyList<StoredDepartment>> FindDepartmentsByNameAsync(IReadOnlyList<string> names, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.DepartmentsNamed, Rows.Department, names, cancellation);

    public Task<IReadOnlyList<StoredDepartment>> GetDepartmentsOfFunctionsAsync(IReadOnlyList<string> functions, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.DepartmentsOfFunctions, Rows.Department, functions, cancellation);

    public Task<IReadOnlyList<Region>> GetRegionsAsync(IReadOnlyList<string> codes, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.Regions, Rows.Region, codes, cancellation);

    public Task<IReadOnlyList<Region>> GetRegionsWithinAsync(IReadOnlyList<string> parentCodes, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.RegionsWithin, Rows.Region, parentCodes, cancellation);

    public Task<IReadOnlyList<StoredAssignment>> GetAssignmentsOfPoliciesAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.AssignmentsOfPolicies, Rows.Assignment, policyIds, cancellation);

    public Task<IReadOnlyList<StoredAssignment>> GetAssignmentsOfMeasuresAsync(IReadOnlyList<string> measureIds, CancellationToken cancellation = default) =>
        AskKeptAsync(kept => kept.Assignments, ReadSql.AssignmentsOfMeasures, Rows.Assignment, measureIds, cancellation);

    public async Task<IReadOnlyList<StoredAlignment>> GetAlignmentsBetweenPoliciesAsync(
        IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        StoredAlignments.Among(await AskAsync(ReadSql.SketchesOfPolicies, Rows.Sketch, policyIds, cancellation).ConfigureAwait(false));

    public Task<IReadOnlyList<StoredCitation>> GetCitationsFromAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.CitationsFrom, Rows.Citation, policyIds, cancellation);

    public Task<IReadOnlyList<StoredCitation>> GetCitationsToAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.CitationsTo, Rows.Citation, policyIds, cancellation);

    public Task<IReadOnlyList<StoredSuccession>> GetSuccessorsAsync(IReadOnlyList<string> departmentIds, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.Successors, Rows.Succession, departmentIds, cancellation);

    public Task<IReadOnlyList<StoredSuccession>> GetPredecessorsAsync(IReadOnlyList<string> departmentIds, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.Predecessors, Rows.Succession, departmentIds, cancellation);

    public Task<IReadOnlyList<StoredDiagnostic>> GetDiagnosticsAsync(IReadOnlyList<string> policyIds, CancellationToken cancellation = default) =>
        AskAsync(ReadSql.Diagnostics, Rows.Diagnostic, policyIds, cancellation);

    public ValueTask DisposeAsync()
    {
        readers.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<IReadOnlyList<T>> AskAsync<T>(
        string sql, SqliteRowReader<T> read, IReadOnlyList<string> keys, CancellationToken cancellation) =>
        readers.AskAsync<IReadOnlyList<T>>(session => session.Query(sql, read, TextJson.Of(keys)), cancellation);

    /// <param name="sql">Its rows need be in no order.</param>
    private Task<IReadOnlyList<T>> AskKeptAsync<T>(
        Func<KeptRecords, KeptRows<T>> table, string sql, SqliteRowReader<T> read, IReadOnlyList<string> keys, CancellationToken cancellation) =>
        readers.AskAsync<IReadOnlyList<T>>(
            session => table(session.Kept).Of(keys, missing => session.Query(sql, read, TextJson.Of(missing))), cancellation);

    private static StoreCounts ReadCounts(SqliteRow row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6),
        row.GetInt64(7));
}
