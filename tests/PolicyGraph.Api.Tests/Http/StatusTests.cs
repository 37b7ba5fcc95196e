using System.Net;
using System.Text;
using System.Text.Json;
using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Http;

public sealed class StatusTests(SampleStore store) : IAsyncLifetime
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    private RunningServer server = null!;

    public async ValueTask InitializeAsync() => server = await RunningServer.StartAsync(store);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData(Json, """{"query":"{ __typename }"}""", 200, """{"data":{"__typename":"Query"}}""")]
    [InlineData(GraphQLResponse, """{"query":"{ __typename }"}""", 200, """{"data":{"__typename":"Query"}}""")]
    [InlineData(Json, """{"query":"{"}""", 200, "GRAPHQL_PARSE_FAILED")]
    [InlineData(GraphQLResponse, """{"query":"{"}""", 400, "GRAPHQL_PARSE_FAILED")]
    [InlineData(Json, """{"query":"{ nothing }"}""", 200, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData(GraphQLResponse, """{"query":"{ nothing }"}""", 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData(GraphQLResponse, """{"query":"{ policies(first: 501) { totalCount } }"}""", 400, "PAGE_LIMIT_EXCEEDED")]
    [InlineData(GraphQLResponse, """{"query":"query ($n: Int) { policies(first: $n) { totalCount } }","variables":{"n":501}}""", 400, "the limit is 500.")]
    [InlineData(GraphQLResponse, """{"query":"{ policies(first: -1) { totalCount } }"}""", 200, "first: -1 is negative; give 0 to 500.")]
    [InlineData(Json, """{"query":7}""", 400, "query must be a string.")]
    [InlineData(Json, """{"query":"\ud800"}""", 400, "The names of members, query and operationName must be Unicode text without lone surrogates.")]
    [InlineData(Json, """{"\ud800":1,"query":"{ __typename }"}""", 200, "Query")]
    [InlineData(Json, """{"\ud800":1}""", 400, "errors")]
    [InlineData(Json, """{"query":"query ($c: String!) { region(code: $c) { name } }","variables":{"\ud800":1,"c":"\ud800"}}""", 200, "errors")]
    [InlineData(Json, """[{"query":"{ __typename }"}]""", 400, "Several requests at once are not taken; send one JSON object.")]
    [InlineData(Json, "{", 400, "The body is no JSON of at most 64 levels; the first fault is in line 1, byte 2.")]
    [InlineData("text/html", """{"query":"{ __typename }"}""", 406, "accept one of them.")]
    [InlineData("text/html, */*;q=0.1", """{"query":"{ __typename }"}""", 200, "Query")]
    public async Task Post_is_answered_by_its_kind_of_fault(string accept, string body, int status, string part)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.GraphQL) { Content = new StringContent(body, Encoding.UTF8, Json) };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        await AssertAnswer(request, status, part);
    }

    [Theory]
    [InlineData("GET", "?query=%7B__typename%7D", 200, "Query")]
    [InlineData("GET", "?query=query(%24c%3AString!)%7Bregion(code%3A%24c)%7Bname%7D%7D&variables=%7B%22c%22%3A%22530000%22%7D", 200, "云南省")]
    [InlineData("GET", "?query=%7B__typename%7D&variables=x", 400, "variables must be JSON, percent-encoded.")]
    [InlineData("GET", "?query=%7B__typename%7D&variables=%7B%22c%22%3A%22%5Cud800%22%7D", 400, "variables must be JSON, percent-encoded.")]
    [InlineData("GET", "?query=mutation%7Ba%7D", 405, "A mutation cannot be sent by GET; use POST.")]
    [InlineData("GET", "", 400, "The member query is missing; it holds the document as a string.")]
    [InlineData("DELETE", "", 405, "The method DELETE is not taken here; use POST, or GET for queries.")]
    public async Task Address_is_answered_by_its_kind_of_fault(string method, string query, int status, string part)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), server.GraphQL + query);
        await AssertAnswer(request, status, part);
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Body_of_another_media_type_is_refused(string contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.GraphQL) { Content = new ByteArrayContent("""{"query":"{ __typename }"}"""u8.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        await AssertAnswer(request, 415, "The body must be sent with Content-Type: application/json, in UTF-8.");
    }

    [Fact]
    public async Task Body_beyond_the_limit_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.GraphQL)
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query = new string(' ', 300_000) }), Encoding.UTF8, Json),
        };
        await AssertAnswer(request, 413, "The body is larger than the server takes.");
    }

    [Fact]
    public async Task Schema_can_be_downloaded() =>
        Assert.Equal(PolicyApi.Sdl, await server.Client.GetStringAsync("/graphql?sdl", TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("/healthz", "ok")]
    [InlineData("/readyz", "ready: 8 policies")]
    public async Task Server_tells_how_it_is(string path, string beginning) =>
        Assert.StartsWith(beginning, await server.Client.GetStringAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);

    private async Task AssertAnswer(HttpRequestMessage request, int status, string part)
    {
        using var response = await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal("utf-8", response.Content.Headers.ContentType!.CharSet);
        Assert.Contains(part, body, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(body);
        Assert.True(json.RootElement.TryGetProperty("errors", out _) || json.RootElement.TryGetProperty("data", out _));
        if (status == 405)
            Assert.Contains("POST", response.Content.Headers.Allow);
    }
}
