using System.IO.Compression;
using System.Net;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.Server;
using Xunit;

namespace PolicyGraph.Api.Tests.Http;

public sealed class TransportTests(SampleStore store)
{
    private const string Question = """{"query":"{ policies { nodes { title documentNumber measures { nodes { title } } } } }"}""";

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answer_is_compressed_for_a_client_that_accepts_it(string coding)
    {
        await using var server = await RunningServer.StartAsync(store);
        using var plain = await server.AskAsync(Question, ("Accept", "application/graphql-response+json"));
        using var coded = await server.AskAsync(Question, ("Accept", "application/graphql-response+json"), ("Accept-Encoding", coding));
        var body = await coded.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream decoded = coding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : new GZipStream(body, CompressionMode.Decompress);
        using var text = new StreamReader(decoded);

        Assert.Equal([coding], coded.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", coded.Headers.Vary);
        Assert.Equal(await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await text.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Pages_of_other_origins_may_ask_where_the_operator_names_them()
    {
        await using var server = await RunningServer.StartAsync(store, new ServerOptions { CorsOrigins = ["https://example.org"] });
        using var named = await server.AskAsync(Question, ("Origin", "https://example.org"));
        using var other = await server.AskAsync(Question, ("Origin", "https://example.com"));
        using var preflight = new HttpRequestMessage(HttpMethod.Options, server.GraphQL);
        preflight.Headers.Add("Origin", "https://example.org");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var allowed = await server.Client.SendAsync(preflight, TestContext.Current.CancellationToken);

        Assert.Equal("https://example.org", Assert.Single(named.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(other.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Contains("POST", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_other_origins_may_not_ask_by_default()
    {
        await using var server = await RunningServer.StartAsync(store);
        using var response = await server.AskAsync(Question, ("Origin", "https://example.org"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("X-Request-Id", "abc-1.2_3", "abc-1.2_3")]
    [InlineData("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "0af7651916cd43dd8448eb211c80319c")]
    public async Task Request_keeps_the_id_that_its_client_gave(string header, string value, string id)
    {
        await using var server = await RunningServer.StartAsync(store);
        using var response = await server.AskAsync(Question, (header, value));
        Assert.Equal(id, Assert.Single(response.Headers.GetValues("X-Request-Id")));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("{\"level\":\"forged\"}")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task Id_that_could_deceive_a_reader_of_the_log_is_replaced(string value)
    {
        await using var server = await RunningServer.StartAsync(store);
        using var response = await server.AskAsync(Question, ("X-Request-Id", value));
        Assert.NotEqual(value, Assert.Single(response.Headers.GetValues("X-Request-Id")));
    }

    [Fact]
    public async Task Browser_is_told_how_to_build_the_page_where_it_is_not_built()
    {
        await using var server = await RunningServer.StartAsync(store, new ServerOptions { PageFolder = "/nowhere" });
        foreach (var path in EngineUnderTest.NotBuilt)
        {
            using var request = Browser(path);
            using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Contains("npm run build --prefix web", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Browser_is_led_to_the_editor()
    {
        var folder = Directory.CreateTempSubdirectory("policygraph-");
        Directory.CreateDirectory(Path.Combine(folder.FullName, "graphiql"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "<p>page", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "graphiql", "index.html"), "<p>graphiql", TestContext.Current.CancellationToken);
        await using var server = await RunningServer.StartAsync(store, new ServerOptions { PageFolder = folder.FullName });
        using var request = Browser("/graphql");
        using var led = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        using var asked = Browser("/graphql?query=%7B__typename%7D");
        using var answer = await server.Client.SendAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal((EngineUnderTest.Editor, HttpStatusCode.Redirect), (led.Headers.Location!.ToString(), led.StatusCode));
        Assert.Equal("<p>graphiql", await server.Client.GetStringAsync("/graphiql/", TestContext.Current.CancellationToken));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Metrics_count_what_was_answered()
    {
        await using var server = await RunningServer.StartAsync(store);
        using var good = await server.AskAsync(Question);
        using var bad = await server.AskAsync("""{"query":"{"}""");
        var metrics = await server.Client.GetStringAsync("/metrics", TestContext.Current.CancellationToken);
        Assert.Contains("\npolicygraph_graphql_responses_total{kind=\"Data\"} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("\npolicygraph_graphql_errors_total{code=\"GRAPHQL_PARSE_FAILED\"} 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("# TYPE http_server_request_duration_seconds histogram\n", metrics, StringComparison.Ordinal);
        Assert.Contains("http_server_request_duration_seconds_count{", metrics, StringComparison.Ordinal);
        Assert.Contains("\ndotnet_gc_collections_total{", metrics, StringComparison.Ordinal);
    }

    private static HttpRequestMessage Browser(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        return request;
    }
}
