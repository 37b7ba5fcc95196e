using System.CommandLine;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Storage;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary><c>fill</c>: a store of as many assignments as wanted.</summary>
internal sealed class FillCommand : Command
{
    private readonly Option<string?> store = new("--store") { Description = "As policygraph takes it; POLICYGRAPH_STORE and NEO4J_PASSWORD too." };
    private readonly Option<int> assignments = new("--assignments") { DefaultValueFactory = _ => 1_000_000 };

    public FillCommand()
        : base("fill", "Fill a store with generated policies.")
    {
        Add(store);
        Add(assignments);
        SetAction(line => RunAsync(StoreSettings.From(line.GetValue(store), Environment.GetEnvironmentVariable), line.GetValue(assignments)));
    }

    public static async Task RunAsync(StoreSettings settings, int assignments)
    {
        await using var graph = await GraphStores.OpenForWritingAsync(settings);
        foreach (var batch in GeneratedPolicies.InBatches(GeneratedPolicies.Holding(assignments)))
            await graph.UpsertAsync(batch);
    }
}
