using PolicyGraph.Storage.Tests.Support;
using PolicyGraph.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(PolicyGraph.Storage.Tests.Neo4j.Neo4jServer))]

namespace PolicyGraph.Storage.Tests.Neo4j;

[Collection(nameof(Neo4jServer))]
public sealed class Neo4jStoreTests(Neo4jServer server) : StoreContract
{
    protected override async Task<IStoreUnderTest> CreateAsync()
    {
        Assert.SkipWhen(server.Settings is null, LocalNeo4j.Missing);
        return await Neo4jUnderTest.CreateAsync(server.Settings);
    }
}
