using System.CommandLine;
using System.Globalization;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Storage;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary><c>load</c>: generated policies into SQLite, beside a loop of prepared statements that writes the same rows.</summary>
internal sealed class LoadCommand : Command
{
    private readonly Option<int> count = new("--policies") { DefaultValueFactory = _ => 20_000, Description = "Generated policies, of 50 assignments each." };
    private readonly Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 5 };

    public LoadCommand()
        : base("load", "Rows a second into SQLite, as a share of a raw loop of prepared statements.")
    {
        Add(count);
        Add(rounds);
        SetAction(line => RunAsync(line));
    }

    private async Task RunAsync(ParseResult line)
    {
        var folder = Directory.CreateTempSubdirectory("policygraph-load-");
        try
        {
            await CompareAsync(line.GetValue(count), line.GetValue(rounds), folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CompareAsync(int policies, int rounds, string folder)
    {
        var (file, raw) = (Path.Combine(folder, "store.db"), Path.Combine(folder, "raw.db"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{policies} policies. Processor s (clock s):"));
        Console.WriteLine("| round | rows | raw loop | load | again, unchanged | load/raw, rows a second of processor | of the clock | again/load |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        var (ratios, clocks, repeats) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            Delete(file);
            var load = await FillAsync(file, policies);
            var again = await FillAsync(file, policies);
            var (rows, loop) = await RawLoopAsync(file, raw);
            ratios.Add(loop.Processor / load.Processor);
            clocks.Add(loop.Clock / load.Clock);
            repeats.Add(again.Processor / load.Processor);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {round} | {rows} | {Cell(loop)} | {Cell(load)} | {Cell(again)} | {ratios[^1]:0.00} | {clocks[^1]:0.00} | {repeats[^1]:0.00} |"));
        }
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"median: load/raw {Consumption.Median(ratios):0.00} by processor, {Consumption.Median(clocks):0.00} by the clock, again/load {Consumption.Median(repeats):0.00}"));
    }

    /// <summary>Its rows are in memory while it runs, and not while the store is filled.</summary>
    private static async Task<(int Rows, Consumption Taken)> RawLoopAsync(string file, string raw)
    {
        var peer = RawSqliteLoad.Of(file);
        Delete(raw);
        return (peer.Rows, await Consumption.OfAsync(() => Task.Run(() => peer.Run(raw))));
    }

    private static string Cell(Consumption taken) =>
        string.Create(CultureInfo.InvariantCulture, $"{taken.Processor.TotalSeconds:0.0} ({taken.Clock.TotalSeconds:0.0})");

    /// <summary>What the writing took, opening and closing counted, and not what makes the policies between the batches.</summary>
    private static async Task<Consumption> FillAsync(string file, int policies)
    {
        IGraphStore? store = null;
        var taken = await Consumption.OfAsync(async () => store = await GraphStores.OpenForWritingAsync(new StoreSettings(StoreAddress.Parse($"sqlite:{file}"))));
        foreach (var batch in GeneratedPolicies.BatchesOf(policies))
            taken += await Consumption.OfAsync(() => store!.UpsertAsync(batch));
        taken += await Consumption.OfAsync(() => store!.LinkAsync());
        return taken + await Consumption.OfAsync(async () => await store!.DisposeAsync());
    }

    private static void Delete(string file)
    {
        foreach (var part in Directory.GetFiles(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file)}*"))
            File.Delete(part);
    }
}
