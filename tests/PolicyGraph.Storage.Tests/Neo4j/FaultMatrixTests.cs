using System.Net;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Neo4j.Http;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.Neo4j;

/// <summary>Each thing that can go wrong with an answer, in each kind of request: it is no matter, told at once, or tried again.</summary>
public sealed class FaultMatrixTests
{
    private static readonly CypherStatement Statement = new("tests/one", "RETURN 1 AS a");

    private static readonly (string Fault, Outcome Outcome)[] Faults =
    [
        ("200", Outcome.Fine), ("202", Outcome.Fine), ("202 + late error", Outcome.Told), ("202 + late passing error", Outcome.TriedAgain),
        ("400", Outcome.Told), ("401", Outcome.Told), ("404 transaction", Outcome.TriedAgain), ("406", Outcome.Told), ("415", Outcome.Told),
        ("429", Outcome.TriedAgain), ("500", Outcome.Told), ("503", Outcome.TriedAgain), ("reset before body", Outcome.TriedAgain),
        ("reset mid-body", Outcome.TriedAgain), ("slow", Outcome.TriedAgain), ("cut-off JSON", Outcome.TriedAgain), ("no JSON", Outcome.Told),
        ("wrong type", Outcome.Told),
    ];

    public static TheoryData<string, string> Cells()
    {
        var cells = new TheoryData<string, string>();
        foreach (var (fault, _) in Faults)
        {
            foreach (var request in (string[])["implicit", "begin", "run", "held", "commit", "rollback"])
                cells.Add(fault, request);
        }
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Fault_in_a_request_has_its_outcome(string fault, string request)
    {
        var server = new FaultyServer(fault, request);
        await using var runner = new QueryApiRunner(
            new QueryApi(new StoreSettings(StoreAddress.Parse("http://127.0.0.1:7474")), server, TimeSpan.FromSeconds(1)),
            new RetryPolicy(TimeSpan.FromSeconds(30), new SteppingClock(), () => 0.5));
        var expected = request == "rollback" ? Outcome.Told : Faults.Single(known => known.Fault == fault).Outcome;
        var failure = await Record.ExceptionAsync(() => request switch
        {
            "implicit" => runner.ReadAsync(Statement, CypherParameters.None, TestContext.Current.CancellationToken),
            "rollback" => runner.WriteAsync(FailAsync, TestContext.Current.CancellationToken),
            _ => runner.WriteAsync(WorkAsync, TestContext.Current.CancellationToken),
        });
        Assert.Equal(expected == Outcome.Told, failure is not null);
        Assert.Equal(expected == Outcome.TriedAgain ? 2 : 1, server.Attempts);
        if (request == "rollback")
            Assert.IsType<InvalidOperationException>(failure);
        else if (failure is not null)
            Assert.IsType<CypherException>(failure);
    }

    private static async Task<int> WorkAsync(ICypherTransaction transaction)
    {
        var count = (await transaction.RunAsync(Statement, CypherParameters.None)).Count;
        var running = new TaskCompletionSource();
        var held = transaction.RunAfterAsync(running.Task, new CypherCall(Statement, CypherParameters.None));
        try
        {
            await transaction.RunAsync(Statement, CypherParameters.None);
            running.SetResult();
        }
        catch (CypherException failure)
        {
            running.SetException(failure);
            throw;
        }
        await held;
        return count;
    }

    private static async Task<int> FailAsync(ICypherTransaction transaction)
    {
        await transaction.RunAsync(Statement, CypherParameters.None);
        throw new InvalidOperationException("the work failed");
    }

    private enum Outcome
    {
        Fine,
        Told,
        TriedAgain,
    }

    /// <summary>Answers well but for the first request of one kind.</summary>
    private sealed class FaultyServer(string fault, string at) : HttpMessageHandler
    {
        private const string OneRow = """{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}]]}}""";
        private const string Begun = """{"data":{"fields":[],"values":[]},"transaction":{"id":"t1","expires":"2026-01-01T00:00:00Z"}}""";
        private bool isDone;

        /// <summary>Implicit statements or transactions begun.</summary>
        public int Attempts { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var path = request.RequestUri!.AbsolutePath["/db/neo4j/query/v2".Length..];
            var kind = request.Method == HttpMethod.Delete ? "rollback" : path switch
            {
                "" => "implicit",
                "/tx" => "begin",
                "/tx/t1" => request.Content is HeldContent ? "held" : "run",
                _ => "commit",
            };
            if (kind is "implicit" or "begin")
                Attempts++;
            if (request.Content is { } content)
                await content.CopyToAsync(Stream.Null, cancellationToken);
            await Task.Yield();
            var body = kind switch { "begin" => Begun, "commit" or "rollback" => "{}", _ => OneRow };
            if (kind != at || isDone)
                return Answer(202, body);
            isDone = true;
            if (fault == "slow")
                await Task.Delay(Timeout.Infinite, cancellationToken);
            return fault switch
            {
                "200" => Answer(200, body),
                "202" => Answer(202, body),
                "202 + late error" => Answer(202, $$"""{{body[..^1]}}{{(body.Length > 2 ? "," : "")}}"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}"""),
                "202 + late passing error" => Answer(202, """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"x"}]}"""),
                "404 transaction" => Answer(404, """{"errors":[{"code":"Neo.ClientError.Transaction.TransactionNotFound","message":"x"}]}"""),
                "400" => Answer(400, """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"x"}]}"""),
                "401" => Answer(401, """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"x"}]}"""),
                "reset before body" => throw new HttpRequestException("Connection reset by peer"),
                "reset mid-body" => new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StreamContent(new BrokenStream()) },
                "cut-off JSON" => Answer(202, """{"data":{"fields":["a"],"val"""),
                "no JSON" => Answer(200, "<html>It works!</html>"),
                "wrong type" => Answer(202, """{"data":{"fields":["a"],"values":[[{"$type":"Point","_value":"SRID=7203;POINT (1 2)"}]]},"transaction":{"id":"t1"}}"""),
                _ => Answer(int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture), ""),
            };
        }

        private static HttpResponseMessage Answer(int status, string body) => new((HttpStatusCode)status) { Content = new StringContent(body) };
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("Connection reset by peer");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new IOException("Connection reset by peer");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("Connection reset by peer");

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("Connection reset by peer");
    }
}
