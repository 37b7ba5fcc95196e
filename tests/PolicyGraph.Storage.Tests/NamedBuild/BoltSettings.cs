using PolicyGraph.Storage.Tests.Neo4j;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.NamedBuild;

internal static class BoltSettings
{
    /// <summary>Skips the test where there is no server.</summary>
    public static StoreSettings Of(Neo4jServer server)
    {
        Assert.SkipWhen(server.BoltAddress is null, LocalNeo4j.Missing);
        return server.Settings! with { Address = StoreAddress.Parse(server.BoltAddress.ToString()) };
    }
}
