namespace PolicyGraph.Storage.Neo4j;

/// <summary>A transaction that is open on a server.</summary>
public interface ICypherTransaction
{
    Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters);

    /// <summary>
    /// Statements whose answers nobody needs, one after another. The next may be made, and be on its way, while the server
    /// still runs the one before.
    /// </summary>
    async Task RunAllAsync(IEnumerable<CypherCall> calls)
    {
        foreach (var call in calls)
            await RunAsync(call.Statement, call.Parameters).ConfigureAwait(false);
    }
}
