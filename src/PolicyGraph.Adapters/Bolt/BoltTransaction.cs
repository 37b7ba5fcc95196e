using Neo4j.Driver;
using PolicyGraph.Storage.Neo4j;

namespace PolicyGraph.Adapters.Bolt;

/// <summary>
/// A managed transaction. The driver takes no cancellation here: a statement under way is waited for, and then the transaction
/// is rolled back.
/// </summary>
internal sealed class BoltTransaction(IAsyncQueryRunner open, string name, CancellationToken cancellation) : ICypherTransaction
{
    public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var cursor = await open.RunAsync(statement.Text, parameters!).ConfigureAwait(false);
            return BoltRows.Of(await cursor.ToListAsync().ConfigureAwait(false));
        }
        catch (Neo4jException failure) when (BoltFailure.Of(failure, name) is { AsksForLess: true } tooMuch)
        {
            // To the driver it is a failure that will pass; the store writes less instead.
            throw tooMuch;
        }
    }
}
