using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Benchmarks.Serving;

/// <summary>
/// <c>serving-stores FILE</c>: a body with the first 50 measures that it leads and all who lead or support them, from the
/// embedded store by this program, and from Neo4j by its own library for GraphQL. Both stores hold the same policies.
/// </summary>
internal sealed class ServingStoresCommand : Command
{
    private const int FirstPort = 5191;

    private const string OurQuery = """
        query($name: String!) { department(name: $name) { name leads(first: 50) { nodes { measure { id title policy { title }
        assignments { role department { name } } } } } } }
        """;

    private const string TheirQuery = """
        query($name: String!) { departments(where: { name: { eq: $name } }) { name leads(limit: 50) { id title policy { title }
        ledBy { name } coordinatedBy { name } sharedBy { name } heldBy { name } } } }
        """;

    private readonly Argument<string> file = new("FILE") { Description = "A SQLite store; NEO4J_URI and NEO4J_PASSWORD name a server that holds the same." };
    private readonly Option<string> body = new("--body") { Description = "Name of a body.", Required = true };
    private readonly Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 5 };
    private readonly Option<int> seconds = new("--seconds") { DefaultValueFactory = _ => 5 };
    private readonly Option<int> warmUp = new("--warm-up") { DefaultValueFactory = _ => 20, Description = "Seconds for each contender." };

    public ServingStoresCommand()
        : base("serving-stores", "Requests a second from a full store, against @neo4j/graphql on Apollo Server (needs wrk, taskset, Node.js and Neo4j).")
    {
        Add(file);
        Add(body);
        Add(rounds);
        Add(seconds);
        Add(warmUp);
        SetAction((line, _) => RunAsync(line));
    }

    private async Task RunAsync(ParseResult line)
    {
        var variables = new { name = line.GetRequiredValue(body) };
        var peer = Repository.PathOf("tests", "PolicyGraph.Benchmarks", "Serving", "Neo4jPeer", "server.mjs");
        var program = Path.Combine(AppContext.BaseDirectory, "policygraph");
        (Contender Server, string Query)[] contenders =
        [
            (Contender.Start(
                "policygraph, SQLite", FirstPort, Contender.BothCores,
                program, "serve", "--store", $"sqlite:{line.GetRequiredValue(file)}", "--urls", $"http://127.0.0.1:{Contender.Port}"), OurQuery),
            (Contender.Start("@neo4j/graphql, Apollo Server, Neo4j", FirstPort + 1, Contender.BothCores, "node", peer, Contender.Port), TheirQuery),
        ];
        var scripts = contenders.Select(_ => Path.GetTempFileName()).ToArray();
        try
        {
            for (var i = 0; i < contenders.Length; i++)
            {
                await File.WriteAllTextAsync(scripts[i], ScriptOf(contenders[i].Query, variables));
                Describe(contenders[i].Server.Name, await contenders[i].Server.AskAsync(contenders[i].Query, variables));
            }
            await RunAsync(contenders, scripts, line.GetValue(warmUp), counts: false);
            for (var round = 0; round < line.GetValue(rounds); round++)
                await RunAsync(contenders, scripts, line.GetValue(seconds), counts: true);
            Print([.. contenders.Select(contender => contender.Server)]);
        }
        finally
        {
            Array.ForEach(scripts, File.Delete);
            Array.ForEach(contenders, contender => contender.Server.Dispose());
        }
    }

    private static async Task RunAsync((Contender Server, string Query)[] contenders, string[] scripts, int seconds, bool counts)
    {
        for (var i = 0; i < contenders.Length; i++)
            await contenders[i].Server.RunAsync(scripts[i], seconds, counts);
    }

    private static string ScriptOf(string query, object variables) => $$"""
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"
        wrk.body = [==[{{JsonSerializer.Serialize(new { query, variables })}}]==]
        """;

    /// <summary>So that both can be seen to answer the same.</summary>
    private static void Describe(string name, string answer)
    {
        using var json = JsonDocument.Parse(answer);
        if (json.RootElement.TryGetProperty("errors", out var errors))
            throw new InvalidOperationException($"{name}: {errors}");
        var names = answer.Split("\"name\"").Length - 1;
        var measures = answer.Split("\"policy\"").Length - 1;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {measures} measures, {names} names, {Encoding.UTF8.GetByteCount(answer)} bytes"));
    }

    private static void Print(Contender[] contenders)
    {
        Console.WriteLine("| server | requests/s, median | the first ÷ this |");
        Console.WriteLine("| --- | --- | --- |");
        foreach (var contender in contenders)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {contender.Name} | {contender.MedianRequests:0} | {contenders[0].MedianRequests / contender.MedianRequests:0.0} |"));
    }
}
