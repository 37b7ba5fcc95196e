using System.Diagnostics;
using System.Globalization;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Neo4j.Http;

namespace PolicyGraph.Benchmarks.Stores;

/// <summary>The server to measure with: NEO4J_HTTP_URI, NEO4J_USERNAME, NEO4J_PASSWORD. What it holds is thrown away.</summary>
internal static class Neo4jHome
{
    // Relationships first: a measure may have so many that a few thousand nodes with them are more than a transaction may hold.
    private static readonly CypherStatement[] Emptying =
    [
        new("benchmarks/unlink", "MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS"),
        new("benchmarks/empty", "MATCH (n) WHERE NOT n:Store CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS"),
    ];

    public static StoreSettings Settings => StoreSettings.From(
        Environment.GetEnvironmentVariable("NEO4J_HTTP_URI") ?? throw new StoreException("Set NEO4J_HTTP_URI and NEO4J_PASSWORD to a server whose data may be lost."),
        Environment.GetEnvironmentVariable);

    public static ICypherRunner Connect() => QueryApiRunner.Connect(Settings, RetryPolicy.For(TimeSpan.FromSeconds(120)));

    public static async Task EmptyAsync()
    {
        await using var runner = Connect();
        foreach (var statement in Emptying)
            await runner.RunAloneAsync(statement, CypherParameters.None, CancellationToken.None);
    }

    /// <summary>Processor time of the server so far; zero where nobody said which process it is (NEO4J_PID).</summary>
    public static TimeSpan Processor() =>
        Environment.GetEnvironmentVariable("NEO4J_PID") is { } id
            ? Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture)).TotalProcessorTime
            : TimeSpan.Zero;
}
