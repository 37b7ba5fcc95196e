using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.GraphQL.Tests.Execution;
using PolicyGraph.GraphQL.Tests.Support;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Limits;

/// <summary>Each limit: one request just under it is answered, one just over it is refused before it is executed.</summary>
public sealed class LimitTests
{
    private static readonly LimitOptions Small = new()
    {
        MaxTokens = 40,
        MaxNesting = 6,
        MaxDepth = 3,
        MaxAliases = 2,
        MaxRootFields = 3,
        MaxDirectives = 2,
        MaxFragments = 2,
        MaxCost = 100,
        AssumedListSize = 5,
    };

    [Theory]
    [InlineData("{ flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag flag }", "Syntax Error: The document has more than 40 tokens.", "TOKEN_LIMIT_EXCEEDED")]
    [InlineData("{ range(on: [[[[[5]]]]]) }", "Syntax Error: The document nests brackets deeper than 6 levels.", "NESTING_LIMIT_EXCEEDED")]
    [InlineData("{ book(id: 1) { ...F } } fragment F on Book { sequel { sequel { id } } }", "The operation selects 4 levels of fields; the limit is 3.", "DEPTH_LIMIT_EXCEEDED")]
    [InlineData("{ ...F ... { a: flag } } fragment F on Query { b: flag c: flag }", "The operation uses 3 aliases; the limit is 2.", "ALIAS_LIMIT_EXCEEDED")]
    [InlineData("{ flag ...F flag } fragment F on Query { flag flag }", "The operation has 4 root fields; the limit is 3.", "ROOT_FIELD_LIMIT_EXCEEDED")]
    [InlineData("{ flag @many @many ... @include(if: true) { flag } }", "The operation uses 3 directives; the limit is 2.", "DIRECTIVE_LIMIT_EXCEEDED")]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { flag }", "The document defines 3 fragments, the limit is 2.", "FRAGMENT_LIMIT_EXCEEDED")]
    [InlineData("{ find(first: 101) { __typename } }", "The operation may answer 101 objects; the limit is 100.", "COST_LIMIT_EXCEEDED")]
    [InlineData("{ find(first: 10) { ... on Book { authors(first: 9) { born } } } }", null, null)]
    [InlineData("{ find(first: 10) { ... on Book { authors(first: 10) { born } } } }", "The operation may answer 110 objects; the limit is 100.", "COST_LIMIT_EXCEEDED")]
    [InlineData("{ book(id: 1) { sequel { id } } }", null, null)]
    [InlineData("{ a: flag b: flag flag }", null, null)]
    [InlineData("{ flag @many @many }", null, null)]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { flag }", null, null)]
    [InlineData("{ find(first: 100) { __typename } }", null, null)]
    [InlineData("{ range(on: [[[[5]]]]) }", null, null)]
    public async Task Limit_holds_to_the_one(string document, string? message, string? code)
    {
        var answer = await Answer.JsonAsync(Engine(Small), document);
        if (message is null)
        {
            Assert.False(answer.TryGetProperty("errors", out _), answer.ToString());
            return;
        }
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(code, CodeOf(error));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public async Task Cost_is_counted_from_the_values_of_variables(int first, bool isAnswered)
    {
        const string query = "query ($n: Int = 1000000) { find(first: $n) { __typename } }";
        var answer = await Answer.JsonAsync(Engine(Small), query, $$"""{"n":{{first}}}""");
        Assert.Equal(isAnswered, answer.TryGetProperty("data", out _));
        Assert.Equal(!isAnswered, answer.TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task Cost_of_a_field_can_be_set()
    {
        var limits = Small with { FieldCosts = ImmutableDictionary<string, int>.Empty.Add("Query.flag", 101) };
        Assert.Equal("COST_LIMIT_EXCEEDED", await CodeAsync(Engine(limits), "{ flag }"));
    }

    [Fact]
    public async Task Cost_of_fragments_spread_in_fragments_does_not_take_exponential_time()
    {
        var fragments = Enumerable.Range(0, 49).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}");
        var document = $"{{ ...F0 }} {string.Join(' ', fragments)} fragment F49 on Query {{ find(first: 5) {{ __typename }} }}";
        var limits = new LimitOptions { MaxRootFields = int.MaxValue };
        Assert.Equal("COST_LIMIT_EXCEEDED", await CodeAsync(Engine(limits), document));
    }

    [Fact]
    public async Task Introspection_can_be_switched_off()
    {
        var engine = Engine(new LimitOptions { AllowIntrospection = false });
        Assert.Equal("INTROSPECTION_DISABLED", await CodeAsync(engine, "{ __schema { description } }"));
        Assert.Equal("INTROSPECTION_DISABLED", await CodeAsync(engine, "{ ...F } fragment F on Query { __type(name: \"Book\") { name } }"));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await Answer.TextAsync(engine, "{ __typename }"));
    }

    [Fact]
    public async Task Introspection_that_multiplies_its_lists_is_refused()
    {
        const string circular = "{ __schema { types { ...F } } } fragment F on __Type { fields { type { fields { type { fields { name } } } } } }";
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", await CodeAsync(Engine(new LimitOptions()), circular));
    }

    [Fact]
    public async Task Errors_past_the_limit_are_counted()
    {
        var engine = Engine(new LimitOptions { MaxErrors = 2 });
        var answer = await Answer.JsonAsync(engine, "{ find(first: 5) { ... on Book { sequel { id } } } }");
        Assert.Equal(
            ["There is no sequel.", "There is no sequel.", "2 further errors are not listed."],
            answer.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()));
    }

    [Fact]
    public async Task Long_chain_of_fragments_is_refused_without_danger_to_the_stack()
    {
        const int length = 200_000;
        var fragments = Enumerable.Range(0, length).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }}");
        var document = $"{{ ...F0 }} {string.Join(' ', fragments)} fragment F{length} on Query {{ flag }}";
        var limits = new LimitOptions { MaxTokens = int.MaxValue, MaxFragments = int.MaxValue };
        Assert.Equal("DEPTH_LIMIT_EXCEEDED", await CodeAsync(Engine(limits), document));
    }

    [Theory]
    [InlineData("a: flag", "ALIAS_LIMIT_EXCEEDED")]
    [InlineData("flag @many", "DIRECTIVE_LIMIT_EXCEEDED")]
    public async Task Counts_that_double_with_each_fragment_are_refused_however_large(string field, string code)
    {
        var fragments = Enumerable.Range(0, 49).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}");
        var document = $"{{ ...F0 }} {string.Join(' ', fragments)} fragment F49 on Query {{ {field} }}";
        Assert.Equal(code, await CodeAsync(Engine(new LimitOptions { MaxRootFields = int.MaxValue }), document));
    }

    /// <summary>Each part that follows fragments by recursion meets some of these before the stack ends.</summary>
    [Theory]
    [InlineData(1_000)]
    [InlineData(2_000)]
    [InlineData(3_000)]
    [InlineData(5_000)]
    [InlineData(8_000)]
    [InlineData(15_000)]
    public async Task Chain_of_fragments_of_any_length_is_answered_or_refused(int length)
    {
        var fragments = Enumerable.Range(0, length).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} flag }}");
        var document = $"{{ flag ...F0 }} {string.Join(' ', fragments)} fragment F{length} on Query {{ flag }}";
        var limits = new LimitOptions { MaxTokens = int.MaxValue, MaxFragments = int.MaxValue, MaxRootFields = int.MaxValue };
        var answer = await Answer.JsonAsync(Engine(limits), document);
        Assert.True(answer.TryGetProperty("data", out _) || answer.TryGetProperty("errors", out _));
    }

    private static GraphQLEngine Engine(LimitOptions limits) => new Shelf(new EngineOptions { Limits = limits }).Engine;

    private static async Task<string?> CodeAsync(GraphQLEngine engine, string document)
    {
        var answer = await Answer.JsonAsync(engine, document);
        return CodeOf(answer.GetProperty("errors")[0]);
    }

    private static string? CodeOf(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString();
}
