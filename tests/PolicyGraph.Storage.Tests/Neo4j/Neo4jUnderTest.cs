using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Neo4j.Http;
using PolicyGraph.Storage.Tests.Support;

namespace PolicyGraph.Storage.Tests.Neo4j;

/// <summary>The database of a server, emptied.</summary>
internal sealed class Neo4jUnderTest(StoreSettings settings) : IStoreUnderTest
{
    private static readonly CypherStatement Empty = new("tests/empty", "MATCH (n) WHERE NOT n:Store DETACH DELETE n");

    public static async Task<IStoreUnderTest> CreateAsync(StoreSettings settings)
    {
        var place = new Neo4jUnderTest(settings);
        await using var runner = QueryApiRunner.Connect(settings, RetryPolicy.For(TimeSpan.FromSeconds(30)));
        await runner.RunAloneAsync(Empty, CypherParameters.None, CancellationToken.None);
        return place;
    }

    public Task<IGraphStore> OpenStoreAsync() => GraphStores.OpenForWritingAsync(settings);

    public Task<IGraphReader> OpenReaderAsync() => GraphStores.OpenForReadingAsync(settings);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
