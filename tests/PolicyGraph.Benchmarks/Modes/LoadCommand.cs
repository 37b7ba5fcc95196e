using System.CommandLine;
using System.Globalization;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Model;
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
        var policies = GeneratedPolicies.Take(line.GetValue(count));
        var folder = Directory.CreateTempSubdirectory("policygraph-load-");
        try
        {
            await CompareAsync(policies, line.GetValue(rounds), folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task CompareAsync(Policy[] policies, int rounds, string folder)
    {
        var (file, raw) = (Path.Combine(folder, "store.db"), Path.Combine(folder, "raw.db"));
        await FillAsync(file, policies);
        var peer = RawSqliteLoad.Of(file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{policies.Length} policies, {peer.Rows} rows. Processor s (clock s):"));
        Console.WriteLine("| round | raw loop | load | again, unchanged | load/raw, rows a second | again/load |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        var (ratios, repeats) = (new List<double>(), new List<double>());
        for (var round = 1; round <= rounds; round++)
        {
            Delete(file);
            var load = await Consumption.OfAsync(() => FillAsync(file, policies));
            var again = await Consumption.OfAsync(() => FillAsync(file, policies));
            Delete(raw);
            var loop = await Consumption.OfAsync(() => Task.Run(() => peer.Run(raw)));
            ratios.Add(loop.Processor / load.Processor);
            repeats.Add(again.Processor / load.Processor);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {round} | {Cell(loop)} | {Cell(load)} | {Cell(again)} | {ratios[^1]:0.00} | {repeats[^1]:0.00} |"));
        }
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"median: load/raw {Consumption.Median(ratios):0.00}, again/load {Consumption.Median(repeats):0.00}"));
    }

    private static string Cell(Consumption taken) =>
        string.Create(CultureInfo.InvariantCulture, $"{taken.Processor.TotalSeconds:0.0} ({taken.Clock.TotalSeconds:0.0})");

    private static async Task FillAsync(string file, Policy[] policies)
    {
        await using var store = await GraphStores.OpenForWritingAsync(new StoreSettings(StoreAddress.Parse($"sqlite:{file}")));
        foreach (var batch in GeneratedPolicies.InBatches(policies))
            await store.UpsertAsync(batch);
    }

    private static void Delete(string file)
    {
        foreach (var part in Directory.GetFiles(Path.GetDirectoryName(file)!, $"{Path.GetFileName(file)}*"))
            File.Delete(part);
    }
}
