using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Tests.Support;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Benchmarks.NamedBuild;

/// <summary>Generated policies into an empty database; processor time is that of the client and, with NEO4J_PID, of the server.</summary>
internal sealed class LoadContest(int count, string bolt) : IContest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Policy[] policies = GeneratedPolicies.Take(count);

    public double Amount => (double)policies.Length * GeneratedDocuments.AssignmentsPerDocument;

    public async Task<Consumption> RunAsync(bool isOwn)
    {
        await Neo4jHome.EmptyAsync();
        var settings = isOwn ? Neo4jHome.Settings : Neo4jHome.Settings with { Address = StoreAddress.Parse(bolt) };
        await using var store = await Neo4jGraphStore.OpenAsync(CypherConnections.Open(settings, Patience), TextProfiler.Default, CancellationToken.None);
        var server = Neo4jHome.Processor();
        var client = await Consumption.OfAsync(async () =>
        {
            foreach (var batch in GeneratedPolicies.InBatches(policies))
                await store.UpsertAsync(batch);
        });
        return client with { Processor = client.Processor + Neo4jHome.Processor() - server };
    }
}
