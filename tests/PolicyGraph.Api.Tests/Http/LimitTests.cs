using System.Net;
using System.Text.Json;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Tests.Support;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.Server;
using Xunit;

namespace PolicyGraph.Api.Tests.Http;

/// <summary>Each limit of an operator: what just keeps it is answered, what just passes it is refused before anything is read.</summary>
public sealed class LimitTests(SampleStore store)
{
    private static readonly LimitOptions Usual = PolicyApi.DefaultLimits;

    public static TheoryData<string, string, string, string, string> Limits => new()
    {
        { "tokens 6", "{ policies { totalCount } }", "{ policies { totalCount __typename } }", "TOKEN_LIMIT_EXCEEDED", "6" },
        { "nesting 2", "{ policies { totalCount } }", "{ policies { nodes { id } } }", "NESTING_LIMIT_EXCEEDED", "2" },
        { "depth 2", "{ policies { totalCount } }", "{ policies { nodes { id } } }", "DEPTH_LIMIT_EXCEEDED", "The operation selects 3 levels of fields; the limit is 2." },
        { "aliases 1", "{ a: __typename }", "{ a: __typename b: __typename }", "ALIAS_LIMIT_EXCEEDED", "The operation uses 2 aliases; the limit is 1." },
        { "rootFields 1", "{ __typename }", "{ __typename a: __typename }", "ROOT_FIELD_LIMIT_EXCEEDED", "The operation has 2 root fields; the limit is 1." },
        { "breadth 2", "{ policies { nodes { id title } } }", "{ policies { nodes { id ...F } } } fragment F on Policy { title level }", "BREADTH_LIMIT_EXCEEDED", "The operation selects 3 fields of one object; the limit is 2." },
        { "directives 1", "{ __typename @include(if: true) }", "{ __typename @include(if: true) @skip(if: false) }", "DIRECTIVE_LIMIT_EXCEEDED", "The operation uses 2 directives; the limit is 1." },
        { "fragments 1", "{ ...A } fragment A on Query { __typename }", "{ ...A ...B } fragment A on Query { __typename } fragment B on Query { __typename }", "FRAGMENT_LIMIT_EXCEEDED", "The document defines 2 fragments, the limit is 1." },
        { "cost 11", EngineUnderTest.CostOfEleven, EngineUnderTest.CostOfTwelve, "COST_LIMIT_EXCEEDED", "the limit is 11." },
        { "cost 11", Around(10), Around(11), "COST_LIMIT_EXCEEDED", "the limit is 11." },
        { "maxPageSize 7", "{ policies(first: 7) { totalCount } }", "{ policies(first: 8) { totalCount } }", "PAGE_LIMIT_EXCEEDED", "first: 8 is more than a list may hold at once; the limit is 7." },
        { "introspection off", "{ __typename }", "{ __schema { queryType { name } } }", "INTROSPECTION_DISABLED", EngineUnderTest.IntrospectionRefusal },
        { "responseBytes 600", "{ policies(first: 1) { nodes { id } } }", "{ policies(first: 8) { nodes { id title measures { nodes { title text } } } } }", "RESPONSE_LIMIT_EXCEEDED", "The response is larger than 600 bytes, the limit; ask for shorter lists." },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task Limit_is_named_with_a_code_when_it_is_passed(string limit, string kept, string passed, string code, string message)
    {
        await using var server = await RunningServer.StartAsync(store, new ServerOptions { Limits = With(limit), Pages = new PageLimits(5, 500) });
        var (good, bad) = (await AskAsync(server, kept), await AskAsync(server, passed));
        Assert.True(good.TryGetProperty("data", out _), good.ToString());
        Assert.False(bad.TryGetProperty("data", out _));
        var error = bad.GetProperty("errors")[0];
        Assert.Equal(code, error.Text("extensions", "code"));
        Assert.Contains(message, error.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_holds_as_many_entries_as_the_operator_says()
    {
        await using var server = await RunningServer.StartAsync(store, new ServerOptions { Pages = new PageLimits(3, 500) });
        var answer = await AskAsync(server, "{ policies { nodes { id } pageInfo { hasNextPage } } }");
        Assert.Equal(3, answer.List("data", "policies", "nodes").Length);
        Assert.True(answer.At("data", "policies", "pageInfo", "hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task Request_that_takes_too_long_is_cancelled()
    {
        await using var server = await RunningServer.StartAsync(StuckReader.Over(store.Reader), new ServerOptions { RequestTimeout = TimeSpan.FromMilliseconds(50) });
        using var response = await server.AskAsync("""{"query":"{ policies { totalCount } }"}""");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The request was cancelled or took too long.","extensions":{"code":"REQUEST_CANCELLED"}}]}""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string Around(int nodes) => $"{{ neighbourhood(id: \"UmVnaW9uOjUzMDAwMA\", limit: {nodes}) {{ nodes {{ distance }} }} }}";

    private static LimitOptions With(string limit) => limit.Split(' ') switch
    {
        ["tokens", var n] => Usual with { MaxTokens = Number(n) },
        ["nesting", var n] => Usual with { MaxNesting = Number(n) },
        ["depth", var n] => Usual with { MaxDepth = Number(n) },
        ["aliases", var n] => Usual with { MaxAliases = Number(n) },
        ["rootFields", var n] => Usual with { MaxRootFields = Number(n) },
        ["breadth", var n] => Usual with { MaxBreadth = Number(n) },
        ["directives", var n] => Usual with { MaxDirectives = Number(n) },
        ["fragments", var n] => Usual with { MaxFragments = Number(n) },
        ["cost", var n] => Usual with { MaxCost = Number(n) },
        ["maxPageSize", var n] => Usual with { MaxListSize = Number(n) },
        ["responseBytes", var n] => Usual with { MaxResponseBytes = Number(n) },
        _ => Usual with { AllowIntrospection = false },
    };

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<JsonElement> AskAsync(RunningServer server, string query)
    {
        using var response = await server.AskAsync(JsonSerializer.Serialize(new { query }));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }
}
