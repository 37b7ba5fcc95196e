using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.Neo4j;

/// <summary>
/// A real server: that of NEO4J_HTTP_URI and NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD) where they are set, whose data is
/// lost, else <see cref="LocalNeo4j"/>. Where neither can be had its tests are skipped.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private LocalNeo4j? own;

    /// <summary>Its Query API.</summary>
    public StoreSettings? Settings { get; private set; }

    /// <summary>Over Bolt, which a build with the named packages speaks.</summary>
    public Uri? BoltAddress { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("NEO4J_HTTP_URI") is { Length: > 0 } address)
        {
            Settings = StoreSettings.From(address, Environment.GetEnvironmentVariable);
            BoltAddress = Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } bolt ? new Uri(bolt) : null;
            return;
        }
        own = await LocalNeo4j.TryStartAsync();
        if (own is null)
            return;
        Settings = new StoreSettings(StoreAddress.Parse(own.Address.ToString()), "neo4j", LocalNeo4j.Password);
        BoltAddress = own.BoltAddress;
    }

    public async ValueTask DisposeAsync()
    {
        if (own is not null)
            await own.DisposeAsync();
    }
}
