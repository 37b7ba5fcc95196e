using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Tests.Support;

namespace PolicyGraph.Storage.Tests.Neo4j;

/// <summary>The database of a server, emptied.</summary>
internal sealed class Neo4jUnderTest(StoreSettings settings) : IStoreUnderTest
{
    private static readonly CypherStatement Empty = new("tests/empty", "MATCH (n) WHERE NOT n:Store DETACH DELETE n");

    private static readonly CypherStatement Dump = new("tests/dump", """
        CALL () {
          MATCH (n) RETURN labels(n)[0] + ' ' + coalesce(n.id, n.code, n.name) AS place, n AS thing
          UNION ALL
          MATCH (a)-[r]->(b) RETURN type(r) + ' ' + coalesce(a.id, a.code) + ' → ' + coalesce(b.id, b.code) AS place, r AS thing
        }
        WITH place, [key IN keys(thing) | key + '=' + CASE WHEN thing[key] IS :: LIST<ANY> THEN reduce(all = '', item IN thing[key] | all + '|' + toString(item)) ELSE toString(thing[key]) END] AS properties
        CALL (properties) { UNWIND properties AS property WITH property ORDER BY property RETURN collect(property) AS sorted }
        RETURN place + ': ' + reduce(all = '', property IN sorted | all + property + '; ') AS line
        ORDER BY line
        """);

    public static async Task<IStoreUnderTest> CreateAsync(StoreSettings settings)
    {
        var place = new Neo4jUnderTest(settings);
        await using var runner = CypherConnections.Open(settings, TimeSpan.FromSeconds(30));
        await runner.RunAloneAsync(Empty, CypherParameters.None, CancellationToken.None);
        return place;
    }

    public Task<IGraphStore> OpenStoreAsync() => GraphStores.OpenForWritingAsync(settings);

    public Task<IGraphReader> OpenReaderAsync() => GraphStores.OpenForReadingAsync(settings);

    public async Task<IReadOnlyList<string>> DumpAsync()
    {
        await using var runner = CypherConnections.Open(settings, TimeSpan.FromSeconds(30));
        return [.. (await runner.ReadAsync(Dump, CypherParameters.None, CancellationToken.None)).Select(row => row.Text(0))];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
