using System.Net;
using System.Text.Json;
using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Neo4j.Http;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Tests.Support;
using PolicyGraph.Words.Profiles;
using Xunit;

namespace PolicyGraph.Storage.Tests.Neo4j;

/// <summary>A server that has not enough memory for a batch.</summary>
public sealed class BatchHalvingTests
{
    [Fact]
    public async Task Batch_that_is_too_much_is_halved_until_it_is_not()
    {
        var server = new SmallServer(most: 2);
        await using var store = await OpenAsync(server);
        var changes = await store.UpsertAsync(
            [.. Enumerable.Range(1, 7).Select(i => SomePolicy.Numbered($"甲发〔2014〕{i}号", $"{i}"))], TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Repeat(PolicyChange.Added, 7), changes);
        Assert.Equal([7, 4, 2, 2, 2, 1], server.Batches);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], server.Written);
    }

    [Fact]
    public async Task Batches_after_one_that_was_too_much_stay_small_and_grow_slowly()
    {
        var server = new SmallServer(most: 2);
        await using var store = await OpenAsync(server);
        for (var batch = 0; batch < 4; batch++)
        {
            await store.UpsertAsync(
                [.. Enumerable.Range(1, 4).Select(i => SomePolicy.Numbered($"甲发〔2014〕{(batch * 4) + i}号", $"{(batch * 4) + i}"))], TestContext.Current.CancellationToken);
        }
        Assert.Equal([4, 2, 2, 2, 2, 3, 2, 2, 2, 2], server.Batches);
        Assert.Equal(Enumerable.Range(1, 16).Select(i => $"{i}"), server.Written);
    }

    [Fact]
    public async Task Policy_that_alone_is_too_much_is_told_once()
    {
        var server = new SmallServer(most: 0);
        await using var store = await OpenAsync(server);
        var failure = await Assert.ThrowsAsync<CypherException>(() => store.UpsertAsync([SomePolicy.Services], TestContext.Current.CancellationToken));
        Assert.Equal([1], server.Batches);
        Assert.Equal("http://127.0.0.1:7474/db/neo4j/query/v2: too much [Neo.TransientError.General.MemoryPoolOutOfMemoryError]", failure.Message);
    }

    private static Task<Neo4jGraphStore> OpenAsync(SmallServer server) => Neo4jGraphStore.OpenAsync(
        new QueryApiRunner(
            new QueryApi(new StoreSettings(StoreAddress.Parse("http://127.0.0.1:7474")), server, TimeSpan.FromSeconds(5)),
            new RetryPolicy(TimeSpan.FromSeconds(30), new SteppingClock(), () => 0.5)),
        TextProfiler.Default,
        TestContext.Current.CancellationToken);

    /// <summary>Holds nothing, and refuses to write more than so many policies in one statement.</summary>
    private sealed class SmallServer(int most) : HttpMessageHandler
    {
        private const string NoRow = """{"data":{"fields":[],"values":[]},"transaction":{"id":"t1"}}""";
        private const string TooMuch = """{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"too much"}]}""";

        public List<int> Batches { get; } = [];

        public List<string> Written { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? "{}" : await request.Content.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent(AnswerTo(JsonDocument.Parse(body).RootElement)) };
        }

        private string AnswerTo(JsonElement request)
        {
            var text = request.TryGetProperty("statement", out var statement) ? statement.GetString() : null;
            if (text == WriteStatements.LockStore.Text)
                return $$$"""{"data":{"fields":[],"values":[[{"$type":"Integer","_value":"{{{SchemaVersion.Latest}}}"},{"$type":"Null","_value":null},{"$type":"Null","_value":null},{"$type":"Null","_value":null},{"$type":"Null","_value":null}]]},"transaction":{"id":"t1"}}""";
            if (text != WriteStatements.CreatePolicies.Text)
                return NoRow;
            var titles = request.GetProperty("parameters").GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("properties").GetProperty("title").GetString()!).ToArray();
            Batches.Add(titles.Length);
            if (titles.Length > most)
                return TooMuch;
            Written.AddRange(titles);
            return NoRow;
        }
    }
}
