using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Tests.Support;
using PolicyGraph.GraphQL.TypeSystem;
using Xunit;

namespace PolicyGraph.GraphQL.Tests.Execution;

public sealed class ExecutionTests
{
    private readonly Shelf _shelf = new();

    [Fact]
    public Task Fields_are_answered_in_the_order_of_the_query() => Answers(
        """{ b: book(id: "1") { title(lang: ZH) id ...F } flag } fragment F on Book { pages id __typename }""",
        """{"data":{"b":{"title":"《Book 1》","id":"1","pages":100,"__typename":"Book"},"flag":true}}""");

    [Fact]
    public Task Values_of_interfaces_and_unions_are_answered_by_their_types() => Answers(
        "{ item { id ... on Film { minutes } ... on Book { pages } } find { __typename ... on Item { id } ... on Author { born } } }",
        """
        {"data":{"item":{"id":"f1","minutes":90},"find":[{"__typename":"Book","id":"1"},{"__typename":"Film","id":"f1"},{"__typename":"Author","born":1881}]}}
        """);

    [Fact]
    public async Task Level_of_a_query_is_one_call_whatever_the_number_of_objects()
    {
        const string query = "query ($n: Int!) { find(first: $n) { ... on Book { authors(first: 2) { works { ... on Book { authors(first: 1) { name } } } } } } }";
        foreach (var n in new[] { 1, 20 })
        {
            _shelf.Calls.Clear();
            var answer = await Answer.JsonAsync(_shelf.Engine, query, $$"""{"n":{{n}}}""");
            Assert.Equal(n, answer.GetProperty("data").GetProperty("find").GetArrayLength());
            Assert.Equal([$"authors {n}", $"works {2 * n}", $"authors {2 * n}"], _shelf.Calls);
        }
    }

    [Fact]
    public Task Null_in_a_non_null_place_makes_the_nearest_nullable_parent_null() => Answers(
        """{ book(id: "1") { id authors(first: 3) { name } } flag }""",
        """
        {"errors":[{"message":"Cannot return null for non-nullable field Author.name.","locations":[{"line":1,"column":42}],"path":["book","authors",2,"name"],"extensions":{"code":"INVALID_RESULT"}}],"data":{"book":null,"flag":true}}
        """);

    [Fact]
    public Task Null_that_reaches_the_root_makes_data_null() => Answers(
        "{ flag find { ... on Film { minutes } } }",
        """
        {"errors":[{"message":"Cannot return null for non-nullable field Film.minutes.","locations":[{"line":1,"column":29}],"path":["find",1,"minutes"],"extensions":{"code":"INVALID_RESULT"}}],"data":null}
        """);

    [Fact]
    public Task Failure_that_a_resolver_explains_reaches_the_client() => Answers(
        """{ item { ... on Film { pages } } book(id: "2") { id sequel { id } } }""",
        """
        {"errors":[{"message":"A film has no pages.","locations":[{"line":1,"column":24}],"path":["item","pages"],"extensions":{"code":"NO_PAGES"}},{"message":"There is no sequel.","locations":[{"line":1,"column":53}],"path":["book","sequel"],"extensions":{"code":"NO_SEQUEL"}}],"data":{"item":{"pages":null},"book":{"id":"2","sequel":null}}}
        """);

    [Fact]
    public async Task Exception_that_no_one_explained_reaches_the_log_alone()
    {
        var logged = new List<Exception>();
        var shelf = new Shelf(new EngineOptions { OnUnexpected = logged.Add });
        Assert.Equal(
            """
            {"errors":[{"message":"The server failed to resolve this field.","locations":[{"line":1,"column":3}],"path":["book"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"book":null}}
            """,
            await Answer.TextAsync(shelf.Engine, """{ book(id: "wrong") { id } }"""));
        Assert.Equal("The password is swordfish.", Assert.Single(logged).Message);
    }

    [Theory]
    [InlineData("true", """{"data":{"b":true}}""")]
    [InlineData("false", """{"data":{"a":true}}""")]
    public async Task Skip_and_include_follow_the_variables_of_each_request(string value, string expected)
    {
        const string query = "query ($b: Boolean!) { a: flag @skip(if: $b) ... @include(if: $b) { b: flag } }";
        for (var round = 0; round < 2; round++)
            Assert.Equal(expected, await Answer.TextAsync(_shelf.Engine, query, $$"""{"b":{{value}}}"""));
    }

    [Fact]
    public async Task Mutations_run_one_after_another()
    {
        const string mutation = """mutation { a: rename(id: 1, title: "slow") { title } b: rename(id: 2, title: "quick") { title } }""";
        Assert.Equal(
            """{"data":{"a":{"title":"slow"},"b":{"title":"quick"}}}""", await Answer.TextAsync(_shelf.Engine, mutation));
        Assert.Equal(["slow", "quick"], _shelf.Renamed);
    }

    [Fact]
    public async Task Cancelled_request_is_answered_by_an_error()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        var kind = await _shelf.Engine.ExecuteAsync(
            Answer.Request("""{ book(id: "1") { id } }"""), output, new CancellationToken(canceled: true));
        Assert.Equal(ResponseKind.Cancelled, kind);
        Assert.Equal(
            """{"errors":[{"message":"The request was cancelled or took too long.","extensions":{"code":"REQUEST_CANCELLED"}}]}""",
            System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public async Task Whatever_a_resolver_throws_when_it_is_cancelled_is_a_cancelled_request()
    {
        using var source = new CancellationTokenSource();
        var table = new ResolverTable().Batch("Query.a", (_, _) =>
        {
            source.Cancel();
            throw new InvalidOperationException("The connection was closed.");
        });
        var engine = new GraphQLEngine(Schema.Parse("type Query { a: Int }"), table);
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        Assert.Equal(
            ResponseKind.Cancelled, await engine.ExecuteAsync(new GraphQLRequest("{ a }"), output, source.Token));
        Assert.DoesNotContain("connection", System.Text.Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query A { flag } query B { flag }", null, "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { flag }", "B", "Unknown operation named \\\"B\\\".")]
    public async Task Operation_that_cannot_be_told_is_an_error(string document, string? name, string message) => Assert.Equal(
        """{"errors":[{"message":"!","extensions":{"code":"OPERATION_RESOLUTION_FAILURE"}}]}"""
            .Replace("!", message, StringComparison.Ordinal),
        await Answer.TextAsync(_shelf.Engine, document, operationName: name));

    [Fact]
    public async Task Operation_is_chosen_by_name() => Assert.Equal(
        """{"data":{"flag":false}}""",
        await Answer.TextAsync(_shelf.Engine, "query A { flag } query B { flag(on: false) }", operationName: "B"));

    [Fact]
    public void Resolvers_that_do_not_fit_the_schema_are_all_named()
    {
        var schema = Schema.Parse("type Query { a: Int i: I } interface I { b: Int } type B implements I { b: Int }");
        var table = new ResolverTable().Property<object>("Query.a", _ => 1).Property<object>("Query.x", _ => 1);
        var e = Assert.Throws<ArgumentException>(() => new GraphQLEngine(schema, table));
        Assert.Equal(
            """
            Query.i has no resolver.
            B.b has no resolver.
            Query.x has a resolver and is no field that the schema declares.
            I has nothing that tells the type of its values. (Parameter 'table')
            """,
            e.Message);
    }

    [Fact]
    public async Task Text_is_escaped_as_json_and_otherwise_left_alone()
    {
        var schema = Schema.Parse("type Query { a: String }");
        var engine = new GraphQLEngine(schema, new ResolverTable().Property<object>("Query.a", _ => "文😀 \"\\/\n\u0001<é"));
        Assert.Equal("""{"data":{"a":"文😀 \"\\/\n\u0001<é"}}""", await Answer.TextAsync(engine, "{ a }"));
    }

    private async Task Answers(string query, string expected) =>
        Assert.Equal(expected, await Answer.TextAsync(_shelf.Engine, query));
}
