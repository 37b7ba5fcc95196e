using System.CommandLine;
using System.Globalization;
using PolicyGraph.Benchmarks.Modes;
using PolicyGraph.Benchmarks.Stores;

namespace PolicyGraph.Benchmarks.NamedBuild;

/// <summary><c>named</c>: the parts of this project beside the packages that may take their place, in turns, in one run.</summary>
internal sealed class NamedCommand : Command
{
    private readonly CorpusOption corpus = new();
    private readonly Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 5 };
    private readonly Option<int> policies = new("--policies") { DefaultValueFactory = _ => 200, Description = "Generated policies, of 50 assignments each, to load into Neo4j." };

    public NamedCommand()
        : base("named", "Our engine and HotChocolate, the Query API and Bolt, our segmenter and JiebaNet.")
    {
        Add(corpus);
        Add(rounds);
        Add(policies);
        SetAction(line => RunAsync(line.GetValue(corpus)!, line.GetValue(rounds), line.GetValue(policies)));
    }

    private static async Task RunAsync(string corpus, int rounds, int policies)
    {
        Console.WriteLine("| what | own | package | own/package by the clock | by processor time |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        await CompareAsync("characters/s cut into words: own, JiebaNet", rounds, new WordContest(corpus));
        using var requests = await RequestContest.StartAsync();
        await CompareAsync("requests/s, small (one body): own, HotChocolate", rounds, requests.Of(RequestContest.Small));
        await CompareAsync("requests/s, a list with its lists: own, HotChocolate", rounds, requests.Of(RequestContest.Nested));
        if (Environment.GetEnvironmentVariable("NEO4J_URI") is { } bolt)
            await CompareAsync("assignments/s into Neo4j: Query API, Bolt", rounds, new LoadContest(policies, bolt));
    }

    private static async Task CompareAsync(string name, int rounds, IContest contest)
    {
        var (own, package) = (new List<Consumption>(), new List<Consumption>());
        for (var round = 0; round <= rounds; round++)
        {
            var (first, second) = (await contest.RunAsync(isOwn: true), await contest.RunAsync(isOwn: false));
            if (round == 0)
                continue; // Only to warm up.
            own.Add(first);
            package.Add(second);
        }
        double RateOf(List<Consumption> runs) => contest.Amount / Consumption.Median(runs.Select(run => run.Clock.TotalSeconds));
        var byClock = Consumption.Median(own.Zip(package, (one, other) => other.Clock / one.Clock));
        var byProcessor = Consumption.Median(own.Zip(package, (one, other) => other.Processor / one.Processor));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {RateOf(own):0} | {RateOf(package):0} | {byClock:0.00} | {byProcessor:0.00} |"));
    }
}
