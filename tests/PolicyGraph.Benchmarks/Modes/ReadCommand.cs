using System.CommandLine;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Storage;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary>
/// <c>read</c>: the first 50 measures of a body with their policies and all who have them, in stores of growing size. The body
/// with most assignments has more in a larger store; the middle one of those with 60 and more has about as many in each.
/// </summary>
internal sealed class ReadCommand : Command
{
    private const int Rounds = 41;

    private readonly Option<string[]> stores = new("--store")
    {
        Description = "Empty, or filled by an earlier run; POLICYGRAPH_STORE and NEO4J_PASSWORD too. With one for each size they take turns.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int[]> sizes = new("--assignments") { DefaultValueFactory = _ => [10_000, 1_000_000], AllowMultipleArgumentsPerToken = true };

    public ReadCommand()
        : base("read", "Time to read a body's measures in stores of growing size.")
    {
        Add(stores);
        Add(sizes);
        Validators.Add(line =>
        {
            if (line.GetValue(stores) is { Length: > 1 } several && several.Length != line.GetRequiredValue(sizes).Length)
                line.AddError("Several stores need one number of --assignments each.");
        });
        SetAction(line => RunAsync(line.GetValue(stores) ?? [], [.. line.GetRequiredValue(sizes).Order()]));
    }

    private static async Task RunAsync(string[] stores, int[] sizes)
    {
        Console.WriteLine("| assignments in the store | of the body | store queries | median ms | least ms |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        if (stores.Length > 1)
        {
            await ReadAsync([.. stores.Zip(sizes, (store, size) => (SettingsOf(store), size))]);
            return;
        }
        foreach (var size in sizes)
            await ReadAsync([(SettingsOf(stores.SingleOrDefault()), size)]);
    }

    private static async Task ReadAsync((StoreSettings Settings, int Size)[] filled)
    {
        var readers = new List<IGraphReader>();
        var readings = new List<BodyReading>();
        foreach (var (settings, size) in filled)
        {
            await FillAsync(settings, size);
            readers.Add(await GraphStores.OpenForReadingAsync(settings));
            readings.AddRange(await BodyReading.InAsync(readers[^1], size));
        }
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var reading in readings)
                await reading.ReadAsync();
        }
        foreach (var reading in readings)
            Console.WriteLine(reading.Row);
        foreach (var reader in readers)
            await reader.DisposeAsync();
    }

    /// <summary>What is there already is not written again.</summary>
    private static async Task FillAsync(StoreSettings settings, int assignments)
    {
        await using var graph = await GraphStores.OpenForWritingAsync(settings);
        if (await CountAsync(settings) == assignments)
            return;
        foreach (var batch in GeneratedPolicies.InBatches(GeneratedPolicies.Holding(assignments)))
            await graph.UpsertAsync(batch);
        await graph.LinkAsync();
    }

    private static async Task<long> CountAsync(StoreSettings settings)
    {
        await using var reader = await GraphStores.OpenForReadingAsync(settings);
        return (await reader.GetStatusAsync()).Counts.Assignments;
    }

    private static StoreSettings SettingsOf(string? store) => StoreSettings.From(store, Environment.GetEnvironmentVariable);
}
