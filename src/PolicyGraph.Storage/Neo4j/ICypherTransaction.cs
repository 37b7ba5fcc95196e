namespace PolicyGraph.Storage.Neo4j;

/// <summary>A transaction that is open on a server.</summary>
public interface ICypherTransaction
{
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters);

    Task<IReadOnlyList<CypherRow>> RunAsync(CypherCall work) => RunAsync(work.Statement, work.Parameters.InMemory());

    /// <summary>
    /// A statement whose answer nobody needs, run when <paramref name="before"/> is done, and not at all where that fails. Its
    /// rows may be made, and be on their way, while the server runs others; nothing else may be run until it is done.
    /// </summary>
    async Task RunAfterAsync(Task before, CypherCall work)
    {
        await before.ConfigureAwait(false);
        await RunAsync(work).ConfigureAwait(false);
    }
}
