using System.CommandLine;
using System.Globalization;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Benchmarks.Serving;

/// <summary><c>serving</c>: one nested question, answered from memory by this server, a bare endpoint of ASP.NET Core, and servers of Node.js.</summary>
internal sealed class ServingCommand : Command
{
    private const int FirstPort = 5181;

    private static readonly string Peers = Repository.PathOf("tests", "PolicyGraph.Benchmarks", "Serving", "Peers");

    private readonly Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 7 };
    private readonly Option<int> seconds = new("--seconds") { DefaultValueFactory = _ => 3 };
    private readonly Option<int> warmUp = new("--warm-up") { DefaultValueFactory = _ => 15, Description = "Seconds for each contender." };
    private readonly Option<string> query = new("--query") { DefaultValueFactory = _ => Questions.Nested };
    private readonly Option<bool> bare = new("--bare") { Description = "This server and the bare endpoint alone." };

    public ServingCommand()
        : base("serving", "Processor time of a GraphQL request, against other servers (needs wrk, taskset and Node.js).")
    {
        Add(rounds);
        Add(seconds);
        Add(warmUp);
        Add(query);
        Add(bare);
        SetAction(line => RunAsync(line).GetAwaiter().GetResult());
    }

    private async Task RunAsync(ParseResult line)
    {
        var contenders = Start(line.GetValue(bare));
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, $$"""
                wrk.method = "POST"
                wrk.headers["Content-Type"] = "application/json"
                wrk.body = '{"query":"{{line.GetRequiredValue(query)}}"}'
                """);
            await RequireSameAnswersAsync(contenders, line.GetRequiredValue(query));
            foreach (var contender in contenders)
                await contender.RunAsync(script, line.GetValue(warmUp), counts: false);
            for (var round = 0; round < line.GetValue(rounds); round++)
            {
                foreach (var contender in contenders)
                    await contender.RunAsync(script, line.GetValue(seconds), counts: true);
            }
            Print(contenders);
        }
        finally
        {
            File.Delete(script);
            contenders.ForEach(contender => contender.Dispose());
        }
    }

    private static List<Contender> Start(bool bare)
    {
        var program = Environment.ProcessPath!;
        List<Contender> contenders =
        [
            Contender.Start(ServingHostCommand.Ours, FirstPort, Contender.FirstCore, program, "serving-host", ServingHostCommand.Ours, Contender.Port),
            Contender.Start(ServingHostCommand.Minimal, FirstPort + 1, Contender.FirstCore, program, "serving-host", ServingHostCommand.Minimal, Contender.Port),
        ];
        if (!bare)
        {
            contenders.Add(Contender.Start("graphql-http + graphql-js", FirstPort + 2, Contender.FirstCore, "node", Path.Combine(Peers, "graphql-http.mjs"), Contender.Port));
            contenders.Add(Contender.Start("Mercurius with JIT", FirstPort + 3, Contender.FirstCore, "node", Path.Combine(Peers, "mercurius.mjs"), Contender.Port));
        }
        return contenders;
    }

    private static async Task RequireSameAnswersAsync(List<Contender> contenders, string query)
    {
        var answers = new List<string>();
        foreach (var contender in contenders)
            answers.Add((await contender.AskAsync(query)).Trim());
        Console.WriteLine($"{System.Text.Encoding.UTF8.GetByteCount(answers[0])} bytes of answer");
        for (var i = 1; i < answers.Count; i++)
        {
            if (answers[i] != answers[0])
                throw new InvalidOperationException($"{contenders[i].Name} answers {answers[i]}, {contenders[0].Name} {answers[0]}");
        }
    }

    private static void Print(List<Contender> contenders)
    {
        Console.WriteLine("| server | CPU µs a request, median (least) | requests/s, median | CPU of policygraph ÷ this | requests/s of policygraph ÷ this |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var contender in contenders)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {contender.Name} | {contender.MedianMicroseconds:0} ({contender.Microseconds.Min():0}) | {contender.MedianRequests:0} | {contenders[0].MedianMicroseconds / contender.MedianMicroseconds:0.00} | {contenders[0].MedianRequests / contender.MedianRequests:0.0} |"));
        }
    }
}
