using System.Collections.Concurrent;
using PolicyGraph.Storage.Neo4j.Http;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>Who speaks to the servers of a scheme: the Query API to <c>http</c> and <c>https</c>, and whom a program adds when it starts.</summary>
public static class CypherConnections
{
    private static readonly ConcurrentDictionary<string, CypherConnector> Connectors = new(StringComparer.Ordinal)
    {
        ["http"] = ConnectQueryApi,
        ["https"] = ConnectQueryApi,
    };

    public static void Add(CypherConnector connector, params ReadOnlySpan<string> schemes)
    {
        foreach (var scheme in schemes)
            Connectors[scheme] = connector;
    }

    internal static bool Reach(string scheme) => Connectors.ContainsKey(scheme);

    internal static ICypherRunner Open(StoreSettings settings, TimeSpan patience) =>
        Connectors[settings.Address.Server!.Scheme](settings, patience);

    private static QueryApiRunner ConnectQueryApi(StoreSettings settings, TimeSpan patience) =>
        QueryApiRunner.Connect(settings, RetryPolicy.For(patience));
}
