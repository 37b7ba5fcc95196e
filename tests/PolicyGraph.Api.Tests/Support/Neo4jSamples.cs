using PolicyGraph.Storage;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Neo4j.Http;
using PolicyGraph.Storage.Tests.Neo4j;
using Xunit;

namespace PolicyGraph.Api.Tests.Support;

/// <summary>The samples in a Neo4j server, where one can be had.</summary>
public sealed class Neo4jSamples : IAsyncLifetime
{
    private static readonly CypherStatement Empty = new("tests/empty", "MATCH (n) WHERE NOT n:Store DETACH DELETE n");

    private readonly Neo4jServer server = new();

    /// <summary>Null where there is no server.</summary>
    public IGraphReader? Reader { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        if (server.Settings is not { } settings)
            return;
        await using (var runner = QueryApiRunner.Connect(settings, RetryPolicy.For(TimeSpan.FromSeconds(30))))
            await runner.RunAloneAsync(Empty, CypherParameters.None, CancellationToken.None);
        await SampleStore.FillAsync(settings);
        Reader = await GraphStores.OpenForReadingAsync(settings);
    }

    public async ValueTask DisposeAsync()
    {
        if (Reader is not null)
            await Reader.DisposeAsync();
        await server.DisposeAsync();
    }
}
