using Microsoft.Data.Sqlite;
using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Writes into one SQLite file. The policies of a call are one transaction: a commit costs the pages that it touched, and the
/// policies of a batch touch many of the same.
/// </summary>
internal sealed class SqliteGraphStore : IGraphStore
{
    private readonly string path;
    private readonly SqliteWriteLock writeLock;
    private readonly SqliteSession session;
    private readonly SearchTable texts;
    private readonly DepartmentTable departments;
    private readonly PolicyTable policies;
    private readonly CitationTable citations;
    private readonly AlignmentTable alignments;

    private SqliteGraphStore(string path, SqliteWriteLock writeLock, SqliteSession session, TextProfiler profiler)
    {
        this.path = path;
        this.writeLock = writeLock;
        this.session = session;
        texts = new SearchTable(session);
        departments = new DepartmentTable(session, texts);
        citations = new CitationTable(session, texts);
        alignments = new AlignmentTable(session);
        policies = new PolicyTable(session, departments, texts, alignments, profiler);
    }

    /// <inheritdoc cref="OpenAsync(string, TextProfiler, CancellationToken)"/>
    public static Task<SqliteGraphStore> OpenAsync(string path, CancellationToken cancellation) =>
        OpenAsync(path, TextProfiler.Default, cancellation);

    /// <summary>Waits while another writer has the file; makes it where there is none.</summary>
    public static async Task<SqliteGraphStore> OpenAsync(string path, TextProfiler profiler, CancellationToken cancellation)
    {
        var writeLock = await SqliteWriteLock.AcquireAsync(path, cancellation).ConfigureAwait(false);
        SqliteSession? session = null;
        try
        {
            session = SqliteFile.OpenForWriting(path);
            SqliteMigrations.Apply(session, path);
            return new SqliteGraphStore(path, writeLock, session, profiler);
        }
        catch
        {
            session?.Dispose();
            writeLock.Dispose();
            throw;
        }
    }

    public Task<IReadOnlyList<PolicyChange>> UpsertAsync(IReadOnlyList<Policy> policies, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var hashes = policies.AsParallel().AsOrdered().WithCancellation(cancellation).Select(ContentHash.Of).ToArray();
        return Task.FromResult<IReadOnlyList<PolicyChange>>(InTransaction(() => Upsert(policies, hashes, cancellation)));
    }

    public Task LinkAsync(CancellationToken cancellation = default)
    {
        do
            cancellation.ThrowIfCancellationRequested();
        while (InTransaction(() => alignments.LinkSome(cancellation)));
        return Task.CompletedTask;
    }

    public Task<bool> RemoveAsync(string policyId, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(InTransaction(() => Remove(policyId)));
    }

    public Task LoadRegionsAsync(IReadOnlyList<Region> regions, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        InTransaction(() =>
        {
            departments.Put(regions);
            return true;
        });
        return Task.CompletedTask;
    }

    public Task LoadDepartmentsAsync(IReadOnlyList<Department> bodies, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        InTransaction(() =>
        {
            departments.Put(PolicyParts.Of(bodies));
            return true;
        });
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        session.Dispose();
        writeLock.Dispose();
        return ValueTask.CompletedTask;
    }

    private List<PolicyChange> Upsert(IReadOnlyList<Policy> policies, IReadOnlyList<string> hashes, CancellationToken cancellation)
    {
        var changes = new List<PolicyChange>(policies.Count);
        foreach (var (policy, hash) in policies.Zip(hashes))
        {
            cancellation.ThrowIfCancellationRequested();
            changes.Add(Upsert(policy, hash));
        }
        return changes;
    }

    private PolicyChange Upsert(Policy policy, string hash)
    {
        var before = policies.Find(policy.Id);
        if (before?.ContentHash == hash)
            return PolicyChange.Unchanged;
        var bodiesBefore = before is null ? [] : policies.DepartmentsOf(before.Key);
        departments.Put(PolicyParts.Of([policy]));
        var key = policies.Put(policy, hash, before);
        citations.Replace(key, CitationPart.Of(policy));
        citations.Resolve(policy.DocumentNumber, policy.Title, before?.Title);
        departments.DropUnused(bodiesBefore);
        return before?.ContentHash is null ? PolicyChange.Added : PolicyChange.Replaced;
    }

    private bool Remove(string policyId)
    {
        if (policies.Find(policyId) is not { ContentHash: not null } before)
            return false;
        var bodies = policies.DepartmentsOf(before.Key);
        var number = policies.MakeReference(before.Key);
        citations.Drop(before.Key);
        citations.Resolve(number, before.Title, null);
        citations.DropUnused(before.Key);
        departments.DropUnused(bodies);
        return true;
    }

    private T InTransaction<T>(Func<T> work)
    {
        try
        {
            session.Execute(WriteSql.Begin);
            var result = work();
            alignments.Settle();
            texts.Settle();
            session.Execute(WriteSql.Commit);
            return result;
        }
        catch (Exception failure)
        {
            departments.Forget();
            alignments.Forget();
            texts.Forget();
            session.RollBack();
            if (failure is SqliteException cause)
                throw SqliteFile.Failure(path, cause);
            throw;
        }
    }
}
