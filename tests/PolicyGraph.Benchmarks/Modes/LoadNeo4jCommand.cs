using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Tests.Support;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Benchmarks.Modes;

/// <summary><c>load-neo4j</c>: generated policies into Neo4j, beside Neo4j's JavaScript driver that sends the same over Bolt.</summary>
internal sealed class LoadNeo4jCommand : Command
{
    private readonly Option<int> count = new("--policies") { DefaultValueFactory = _ => 2_000, Description = "Generated policies, of 50 assignments each." };
    private readonly Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 5 };

    public LoadNeo4jCommand()
        : base("load-neo4j", "Relationships a second into Neo4j, as a share of its JavaScript driver's over Bolt.")
    {
        Add(count);
        Add(rounds);
        SetAction(line => RunAsync(line.GetValue(count), line.GetValue(rounds)));
    }

    private static async Task RunAsync(int policies, int rounds)
    {
        var recorded = Path.GetTempFileName();
        try
        {
            var relationships = await RecordAsync(policies, recorded);
            Console.WriteLine("| round | load s | server's processor s | Bolt s | server's processor s | load/Bolt, relationships/s | by processor time |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
            var (byClock, byProcessor) = (new List<double>(), new List<double>());
            for (var round = 1; round <= rounds; round++)
            {
                var load = await LoadAsync(policies);
                var bolt = await ReplayAsync(recorded);
                byClock.Add(bolt.Clock / load.Clock);
                byProcessor.Add((bolt.Client + bolt.Server) / (load.Client + load.Server));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {round} | {load.Clock:0.0} | {load.Server:0.0} | {bolt.Clock:0.0} | {bolt.Server:0.0} | {byClock[^1]:0.00} | {byProcessor[^1]:0.00} |"));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"|   | {relationships / load.Clock:0}/s, client {load.Client:0.0} | | {relationships / bolt.Clock:0}/s, client {bolt.Client:0.0} | | | |"));
            }
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"median load/Bolt: {Consumption.Median(byClock):0.00} by the clock, {Consumption.Median(byProcessor):0.00} by processor time of client and server"));
        }
        finally
        {
            File.Delete(recorded);
        }
    }

    /// <returns>Relationships of the graph.</returns>
    private static async Task<long> RecordAsync(int policies, string file)
    {
        await Neo4jHome.EmptyAsync();
        await using (await Neo4jGraphStore.OpenAsync(Neo4jHome.Connect(), TextProfiler.Default, CancellationToken.None))
        {
        }
        await using (var transactions = new StreamWriter(file))
        {
            var runner = new RecordingRunner(Neo4jHome.Connect(), transactions);
            await using var store = await Neo4jGraphStore.OpenAsync(runner, TextProfiler.Default, CancellationToken.None);
            foreach (var batch in GeneratedPolicies.BatchesOf(policies))
                await store.UpsertAsync(batch);
            var rows = policies * (1 + GeneratedDocuments.MeasuresPerDocument + GeneratedDocuments.AssignmentsPerDocument);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{policies} policies, {rows} policies, measures and assignments: {runner.Requests} requests ({runner.Requests * 100_000.0 / rows:0.0} for 100,000), {runner.Texts} distinct statements."));
        }
        await using var counter = Neo4jHome.Connect();
        var count = new CypherStatement("benchmarks/count", "MATCH ()-[r]->() RETURN count(r)");
        return (await counter.ReadAsync(count, CypherParameters.None, CancellationToken.None))[0].Count(0);
    }

    /// <summary>What the writing took, and not what makes the policies between the batches.</summary>
    private static async Task<Taken> LoadAsync(int policies)
    {
        await Neo4jHome.EmptyAsync();
        var server = Neo4jHome.Processor();
        await using var store = await Neo4jGraphStore.OpenAsync(Neo4jHome.Connect(), TextProfiler.Default, CancellationToken.None);
        var client = Consumption.None;
        foreach (var batch in GeneratedPolicies.BatchesOf(policies))
            client += await Consumption.OfAsync(() => store.UpsertAsync(batch));
        return new Taken(client.Clock.TotalSeconds, client.Processor.TotalSeconds, (Neo4jHome.Processor() - server).TotalSeconds);
    }

    private static async Task<Taken> ReplayAsync(string file)
    {
        await Neo4jHome.EmptyAsync();
        var server = Neo4jHome.Processor();
        var start = new ProcessStartInfo("node", ["replay.mjs", file])
        {
            WorkingDirectory = Repository.PathOf("tests", "PolicyGraph.Benchmarks", "Bolt"),
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        var printed = (await node.StandardOutput.ReadToEndAsync()).Split(' ');
        await node.WaitForExitAsync();
        if (node.ExitCode != 0)
            throw new InvalidOperationException("node replay.mjs failed; run npm ci in tests/PolicyGraph.Benchmarks/Bolt and set NEO4J_URI.");
        return new Taken(
            double.Parse(printed[0], CultureInfo.InvariantCulture), double.Parse(printed[1], CultureInfo.InvariantCulture), (Neo4jHome.Processor() - server).TotalSeconds);
    }

    /// <summary>Seconds on the clock, and of processor time of client and server.</summary>
    private sealed record Taken(double Clock, double Client, double Server);
}
