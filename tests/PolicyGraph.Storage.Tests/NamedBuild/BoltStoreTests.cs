using PolicyGraph.Storage.Tests.Neo4j;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.NamedBuild;

/// <summary>The contract over Bolt, by Neo4j.Driver.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BoltStoreTests(Neo4jServer server) : StoreContract
{
    protected override async Task<IStoreUnderTest> CreateAsync() => await Neo4jUnderTest.CreateAsync(BoltSettings.Of(server));
}
