using System.CommandLine;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Storage;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary><c>generate FILE</c>: generated policies into a SQLite file that stays, to measure programs on.</summary>
internal sealed class GenerateCommand : Command
{
    private readonly Argument<string> file = new("FILE") { Description = "A new store." };
    private readonly Option<int> count = new("--policies") { DefaultValueFactory = _ => 20_000, Description = "Generated policies, of 50 assignments each." };

    public GenerateCommand()
        : base("generate", "A store of generated policies, to measure exports and the server on.")
    {
        Add(file);
        Add(count);
        SetAction(line => RunAsync(line.GetRequiredValue(file), line.GetValue(count)));
    }

    private static async Task RunAsync(string file, int count)
    {
        await using var store = await GraphStores.OpenForWritingAsync(new StoreSettings(StoreAddress.Parse($"sqlite:{file}")));
        foreach (var batch in GeneratedPolicies.InBatches(GeneratedPolicies.Take(count)))
            await store.UpsertAsync(batch);
        await store.LinkAsync();
    }
}
