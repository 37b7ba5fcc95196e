using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Writes into a Neo4j database. The policies of a call are one transaction, or several where the server has not enough memory.</summary>
internal sealed class Neo4jGraphStore : IGraphStore
{
    private readonly ICypherRunner runner;
    private readonly TextProfiler profiler;
    private readonly BatchSize batch = new();

    private Neo4jGraphStore(ICypherRunner runner, TextProfiler profiler) => (this.runner, this.profiler) = (runner, profiler);

    /// <summary>Runs the schema files that the database has not seen.</summary>
    public static async Task<Neo4jGraphStore> OpenAsync(ICypherRunner runner, TextProfiler profiler, CancellationToken cancellation)
    {
        var version = await runner.WriteAsync(async transaction => (await LockAsync(transaction, []).ConfigureAwait(false))[0].Number(0), cancellation).ConfigureAwait(false);
        var latest = SchemaVersion.Latest;
        if (version > latest)
            throw new StoreException($"{runner.Name}: the store was made by a later version of policygraph (schema {version}, this one knows {latest}); use that version.");
        if (version < latest)
            await ApplySchemaAsync(runner, version, cancellation).ConfigureAwait(false);
        return new Neo4jGraphStore(runner, profiler);
    }

    public async Task<IReadOnlyList<PolicyChange>> UpsertAsync(IReadOnlyList<Policy> policies, CancellationToken cancellation = default)
    {
        var changes = new List<PolicyChange>(policies.Count);
        while (changes.Count < policies.Count)
        {
            var some = policies.Skip(changes.Count).Take(batch.Most).ToArray();
            try
            {
                changes.AddRange(await UpsertTogetherAsync(some, cancellation).ConfigureAwait(false));
                batch.WentWell();
            }
            catch (CypherException failure) when (failure.AsksForLess && some.Length > 1)
            {
                batch.TooMuch(some.Length);
            }
        }
        return changes;
    }

    /// <summary>Measures are linked in the transaction that they come in, so nothing is left.</summary>
    public Task LinkAsync(CancellationToken cancellation = default) => Task.CompletedTask;

    public Task<bool> RemoveAsync(string policyId, CancellationToken cancellation = default) =>
        runner.WriteAsync(transaction => RemoveAsync(transaction, policyId), cancellation);

    public Task LoadRegionsAsync(IReadOnlyList<Region> regions, CancellationToken cancellation = default) => runner.WriteAsync(
        async transaction =>
        {
            await LockAsync(transaction, []).ConfigureAwait(false);
            await transaction.RunAsync(BodyWriter.Put(regions)).ConfigureAwait(false);
            return true;
        },
        cancellation);

    public Task LoadDepartmentsAsync(IReadOnlyList<Department> departments, CancellationToken cancellation = default) => runner.WriteAsync(
        async transaction =>
        {
            await LockAsync(transaction, []).ConfigureAwait(false);
            await transaction.RunAsync(BodyWriter.Put(PolicyParts.Of(departments))).ConfigureAwait(false);
            return true;
        },
        cancellation);

    public ValueTask DisposeAsync() => runner.DisposeAsync();

    private Task<IReadOnlyList<PolicyChange>> UpsertTogetherAsync(Policy[] policies, CancellationToken cancellation)
    {
        var hashing = Task.Run(() => policies.AsParallel().AsOrdered().Select(ContentHash.Of).ToArray(), cancellation);
        return runner.WriteAsync(transaction => UpsertAsync(transaction, policies, hashing), cancellation);
    }

    /// <param name="hashing">Hashes of the policies' contents; they are made while the server opens the transaction.</param>
    private async Task<IReadOnlyList<PolicyChange>> UpsertAsync(ICypherTransaction transaction, IReadOnlyList<Policy> policies, Task<string[]> hashing)
    {
        var versions = PolicyVersions.Of(await LockAsync(transaction, [.. policies.Select(policy => policy.Id)]).ConfigureAwait(false));
        var hashes = await hashing.ConfigureAwait(false);
        var changes = policies.Select((policy, i) => versions.ChangeTo(policy.Id, hashes[i])).ToArray();
        var changed = policies.Zip(hashes).Where((_, i) => changes[i] != PolicyChange.Unchanged).ToArray()
            .AsParallel().AsOrdered().Select(pair => ProfiledPolicy.Of(pair.First, pair.Second, profiler)).ToArray();
        if (changed.Length > 0)
            await new PolicyReplacement(transaction, changed, versions).RunAsync().ConfigureAwait(false);
        return changes;
    }

    private static async Task<bool> RemoveAsync(ICypherTransaction transaction, string policyId)
    {
        var versions = PolicyVersions.Of(await LockAsync(transaction, [policyId]).ConfigureAwait(false));
        if (!versions.Holds(policyId))
            return false;
        var (bodies, writer, citations) = (new BodyWriter(transaction), new PolicyWriter(transaction), new CitationWriter(transaction));
        var alignments = new AlignmentWriter(transaction);
        var bodiesBefore = await bodies.FindNamedInAsync([policyId]).ConfigureAwait(false);
        var targetsBefore = await citations.TargetsOfAsync([policyId]).ConfigureAwait(false);
        await alignments.FindAsync([], [policyId]).ConfigureAwait(false);
        await writer.DeletePartsAsync([policyId]).ConfigureAwait(false);
        if (alignments.Put() is { } call)
            await transaction.RunAsync(call).ConfigureAwait(false);
        await writer.MakeReferencesAsync([policyId]).ConfigureAwait(false);
        await citations.PutAsync([], versions.NamesOf([policyId]), [.. targetsBefore, policyId]).ConfigureAwait(false);
        await bodies.DeleteUnusedAsync(bodiesBefore).ConfigureAwait(false);
        return true;
    }

    /// <returns>What the store holds under those ids of policies; see lock_store.</returns>
    private static Task<IReadOnlyList<CypherRow>> LockAsync(ICypherTransaction transaction, IReadOnlyList<string> policyIds) =>
        transaction.RunAsync(WriteStatements.LockStore, new() { ["keys"] = policyIds });

    private static async Task ApplySchemaAsync(ICypherRunner runner, int version, CancellationToken cancellation)
    {
        foreach (var statement in WriteStatements.Schema.Where(statement => SchemaVersion.Of(statement) > version))
            await runner.RunAloneAsync(statement, CypherParameters.None, cancellation).ConfigureAwait(false);
        await runner.WriteAsync(transaction => new BodyWriter(transaction).AddInitialsAsync(), cancellation).ConfigureAwait(false);
        await runner.RunAloneAsync(WriteStatements.SetSchemaVersion, new() { ["version"] = SchemaVersion.Latest }, cancellation).ConfigureAwait(false);
    }
}
