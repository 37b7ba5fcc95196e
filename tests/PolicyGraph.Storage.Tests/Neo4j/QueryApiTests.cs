using System.Net;
using System.Text;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Neo4j.Http;
using Xunit;

namespace PolicyGraph.Storage.Tests.Neo4j;

/// <summary>What the client makes of a server's answers, good and bad.</summary>
public sealed class QueryApiTests
{
    private const string Address = "http://127.0.0.1:7474/db/neo4j/query/v2";
    private const string OneRow = """{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1"}]]}}""";
    private static readonly CypherStatement Statement = new("tests/one", "RETURN 1 AS a");

    [Fact]
    public async Task Answer_is_read_by_its_types()
    {
        const string body =
            """
            {"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"9007199254740993"},{"$type":"Float","_value":"0.5"},
            {"$type":"String","_value":"科技厅"},{"$type":"Boolean","_value":true},{"$type":"Null","_value":null},
            {"$type":"List","_value":[{"$type":"String","_value":"甲"}]}]]}}
            """;
        var row = (await Ask(new FakeServer((HttpStatusCode.Accepted, body))))[0];
        Assert.Equal(9007199254740993, row.Count(0));
        Assert.Equal(0.5, row.Fraction(1));
        Assert.Equal("科技厅", row.Text(2));
        Assert.True(row.Flag(3));
        Assert.Null(row.TextOrNull(4));
        Assert.Equal(["甲"], row.Texts(5));
    }

    [Fact]
    public async Task Statement_is_on_its_way_while_the_one_before_runs_and_ends_when_that_is_answered()
    {
        var server = new ReadingServer();
        await using var transaction = Begin(server);
        await transaction.RunAsync(Statement, CypherParameters.None);
        var one = new TaskCompletionSource();
        var two = transaction.RunAfterAsync(one.Task, Call("two"));
        await server.HasRead;
        await transaction.RunAsync(Statement, Call("one").Parameters);
        one.SetResult();
        await two;
        Assert.Equal(
        [
            """reads {"statement":"RETURN 1 AS a","parameters":{"n":"two"}""",
            """reads {"statement":"RETURN 1 AS a","parameters":{"n":"one"}}""",
            "answers one",
            "reads }",
            "answers two",
        ], server.Events);

        static CypherCall Call(string name) => new(Statement, new() { ["n"] = name });
    }

    [Fact]
    public async Task Rows_of_a_statement_that_waits_are_sent_while_others_are_made()
    {
        var server = new ReadingServer();
        await using var transaction = Begin(server);
        await transaction.RunAsync(Statement, CypherParameters.None);
        var text = new string('a', 70_000);
        var before = new TaskCompletionSource();
        var waiting = transaction.RunAfterAsync(before.Task, new(Statement, new() { ["rows"] = Rows() }));
        await server.HasRead;
        before.SetResult();
        await waiting;
        Assert.Equal(
        [
            "makes 1",
            $$"""reads {"statement":"RETURN 1 AS a","parameters":{"rows":["{{text}}{{'"'}}""",
            "makes 2",
            """reads ,"b"]}""",
            "reads }",
            "answers two",
        ], server.Events);

        IEnumerable<object?> Rows()
        {
            server.Events.Add("makes 1");
            yield return text;
            server.Events.Add("makes 2");
            yield return "b";
        }
    }

    [Theory]
    [InlineData(202, """{"data":{"fields":["a"],"values":[]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""", Address + ": / by zero [Neo.ClientError.Statement.ArithmeticError]")]
    [InlineData(400, """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"Invalid input"}]}""", Address + ": Invalid input [Neo.ClientError.Statement.SyntaxError]")]
    [InlineData(401, """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"Invalid credential."}]}""", Address + ": the server refused the name or password; set NEO4J_USERNAME and NEO4J_PASSWORD.")]
    [InlineData(404, """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"x"}]}""", Address + ": the server has no such database; set NEO4J_DATABASE to one that it has.")]
    [InlineData(406, "", Address + ": the server refused the request (HTTP 406).")]
    [InlineData(500, "<html>", Address + ": the answer is not that of Neo4j's Query API (HTTP 500); check that the address is the HTTP port of a Neo4j server of 5.19 or later.")]
    public async Task Refusal_is_told_once(int status, string body, string message)
    {
        var server = new FakeServer(((HttpStatusCode)status, body), (HttpStatusCode.Accepted, OneRow));
        var failure = await Assert.ThrowsAsync<CypherException>(() => Ask(server));
        Assert.Equal(message, failure.Message);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(429, "")]
    [InlineData(503, "")]
    [InlineData(202, """{"data":{"fields":["a"],"val""")]
    [InlineData(500, """{"errors":[{"code":"Neo.TransientError.General.DatabaseUnavailable","message":"x"}]}""")]
    public async Task Failure_that_will_pass_is_asked_again(int status, string body)
    {
        var server = new FakeServer(((HttpStatusCode)status, body), (HttpStatusCode.Accepted, OneRow));
        Assert.Equal(1, (await Ask(server))[0].Count(0));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Transaction_is_begun_run_and_committed()
    {
        var server = new FakeServer((HttpStatusCode.Accepted, Begun), (HttpStatusCode.Accepted, OneRow), (HttpStatusCode.Accepted, "{}"));
        await Write(server);
        Assert.Equal(["POST /tx", "POST /tx/t1", "POST /tx/t1/commit"], server.Requests);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Transaction_that_was_lost_is_done_again_from_the_beginning(int at)
    {
        (HttpStatusCode, string)[] good = [(HttpStatusCode.Accepted, Begun), (HttpStatusCode.Accepted, OneRow), (HttpStatusCode.Accepted, "{}")];
        (HttpStatusCode, string) lost = (HttpStatusCode.NotFound, """{"errors":[{"code":"Neo.ClientError.Transaction.TransactionNotFound","message":"x"}]}""");
        (HttpStatusCode, string)[] rollback = at == 0 ? [] : [(HttpStatusCode.NotFound, "")];
        var server = new FakeServer([.. good[..at], lost, .. rollback, .. good]);
        await Write(server);
        Assert.Equal(["POST /tx", "POST /tx/t1", "POST /tx/t1/commit"], server.Requests.TakeLast(3));
        Assert.Equal(at == 0 ? 0 : 1, server.Requests.Count(request => request == "DELETE /tx/t1"));
    }

    [Fact]
    public async Task Name_and_password_or_token_go_into_the_header()
    {
        var server = new FakeServer((HttpStatusCode.Accepted, OneRow), (HttpStatusCode.Accepted, OneRow));
        await Ask(server, new StoreSettings(StoreAddress.Parse("http://127.0.0.1:7474"), "李", "密码"));
        await Ask(server, new StoreSettings(StoreAddress.Parse("http://127.0.0.1:7474"), Token: "abc"));
        Assert.Equal([$"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes("李:密码"))}", "Bearer abc"], server.Authorizations);
    }

    private const string Begun = """{"data":{"fields":[],"values":[]},"transaction":{"id":"t1","expires":"2026-01-01T00:00:00Z"}}""";

    private static async Task<IReadOnlyList<CypherRow>> Ask(FakeServer server, StoreSettings? settings = null)
    {
        await using var runner = Connect(server, settings);
        return await runner.ReadAsync(Statement, CypherParameters.None, TestContext.Current.CancellationToken);
    }

    private static async Task Write(FakeServer server)
    {
        await using var runner = Connect(server, null);
        await runner.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(Statement, CypherParameters.None);
                return await transaction.RunAsync(Statement, CypherParameters.None);
            },
            TestContext.Current.CancellationToken);
    }

    private static QueryApiTransaction Begin(HttpMessageHandler server) => new(
        new QueryApi(new StoreSettings(StoreAddress.Parse("http://127.0.0.1:7474")), server, TimeSpan.FromSeconds(30)), TestContext.Current.CancellationToken);

    private static QueryApiRunner Connect(FakeServer server, StoreSettings? settings) => new(
        new QueryApi(settings ?? new StoreSettings(StoreAddress.Parse("http://127.0.0.1:7474")), server, TimeSpan.FromSeconds(5)),
        new RetryPolicy(TimeSpan.FromSeconds(30), TimeProvider.System, () => -1.99));

    /// <summary>Notes what it reads of each request, and when, and that it answers.</summary>
    private sealed class ReadingServer : HttpMessageHandler
    {
        private readonly TaskCompletionSource hasRead = new();

        public List<string> Events { get; } = [];

        /// <summary>All but the end of a request that waits.</summary>
        public Task HasRead => hasRead.Task;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.AbsolutePath.EndsWith("/tx", StringComparison.Ordinal) || request.Method == HttpMethod.Delete)
                return Answer("""{"data":{"fields":[],"values":[]},"transaction":{"id":"t1"}}""");
            var isHeld = request.Content is HeldContent;
            await request.Content!.CopyToAsync(new Notebook(Events, isHeld ? hasRead : null), cancellationToken);
            Events.Add(isHeld ? "answers two" : "answers one");
            return Answer(OneRow);
        }

        private static HttpResponseMessage Answer(string body) => new(HttpStatusCode.Accepted) { Content = new StringContent(body) };
    }

    private sealed class Notebook(List<string> events, TaskCompletionSource? written) : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            events.Add($"reads {Encoding.UTF8.GetString(buffer.Span)}");
            return ValueTask.CompletedTask;
        }

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            written?.TrySetResult();
            return Task.CompletedTask;
        }
    }

    /// <summary>Answers in turn what it was given.</summary>
    private sealed class FakeServer(params (HttpStatusCode Status, string Body)[] answers) : HttpMessageHandler
    {
        private int next;

        public List<string> Requests { get; } = [];

        public List<string?> Authorizations { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add($"{request.Method} {request.RequestUri!.ToString()[Address.Length..]}");
            Authorizations.Add(request.Headers.Authorization?.ToString());
            var (status, body) = answers[next++];
            return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
        }
    }
}
