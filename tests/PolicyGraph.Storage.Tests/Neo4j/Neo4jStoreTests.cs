using PolicyGraph.Storage.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(PolicyGraph.Storage.Tests.Neo4j.Neo4jServer))]

namespace PolicyGraph.Storage.Tests.Neo4j;

[Collection(nameof(Neo4jServer))]
public sealed class Neo4jStoreTests(Neo4jServer server) : StoreContract
{
    protected override async Task<IStoreUnderTest> CreateAsync()
    {
        Assert.SkipWhen(server.Settings is null, "There is no Neo4j server: set NEO4J_HTTP_URI, or put one into ../shared/neo4j.");
        return await Neo4jUnderTest.CreateAsync(server.Settings);
    }
}
