using System.Text.Json;
using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

public sealed class PagingTests(SampleStore store)
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Pages_forwards_and_backwards_make_up_the_list(int size)
    {
        var whole = (await PageAsync(new { first = 500 })).At("edges").Texts("cursor");
        Assert.Equal(whole, await WalkAsync("first", "after", "endCursor", "hasNextPage", size));
        var backwards = await WalkAsync("last", "before", "startCursor", "hasPreviousPage", size);
        Assert.Equal(whole.Order(StringComparer.Ordinal), backwards.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Both_sizes_give_the_last_of_the_first()
    {
        var whole = (await PageAsync(new { first = 500 })).At("edges").Texts("cursor");
        var page = await PageAsync(new { first = 4, last = 2 });
        Assert.Equal(whole[2..4], page.At("edges").Texts("cursor"));
        Assert.True(page.At("pageInfo", "hasPreviousPage").GetBoolean());
    }

    [Fact]
    public async Task Page_of_none_tells_that_more_follow()
    {
        var page = await PageAsync(new { first = 0 });
        Assert.Empty(page.List("edges"));
        Assert.True(page.At("pageInfo", "hasNextPage").GetBoolean());
    }

    [Fact]
    public async Task Lists_within_a_list_are_paged_one_by_one()
    {
        var policies = (await store.DataAsync("{ policies { nodes { measures(first: 2) { totalCount nodes { position } pageInfo { hasNextPage } } } } }")).List("policies", "nodes");
        Assert.Contains(policies, policy => policy.At("measures", "pageInfo", "hasNextPage").GetBoolean());
        Assert.All(policies, policy =>
        {
            var total = policy.At("measures", "totalCount").GetInt32();
            Assert.Equal(Enumerable.Range(1, Math.Min(2, total)), policy.List("measures", "nodes").Select(measure => measure.At("position").GetInt32()));
            Assert.Equal(total > 2, policy.At("measures", "pageInfo", "hasNextPage").GetBoolean());
        });
    }

    [Theory]
    [InlineData("{ policies(first: 501) { totalCount } }", "first: 501 is more than a list may hold at once; the limit is 500.", "PAGE_LIMIT_EXCEEDED")]
    [InlineData("{ measures(last: 9999) { totalCount } }", "last: 9999 is more than a list may hold at once; the limit is 500.", "PAGE_LIMIT_EXCEEDED")]
    [InlineData("{ departments(first: -1) { totalCount } }", "first: -1 is negative; give 0 to 500.", "BAD_USER_INPUT")]
    [InlineData("""{ policies(after: "x!") { totalCount } }""", "after: \"x!\" is no cursor; pass on one that the list gave.", "BAD_USER_INPUT")]
    [InlineData("""{ node(id: "42") { id } }""", "\"42\" is no id of this API; pass on one that it gave as id.", "BAD_USER_INPUT")]
    [InlineData("{ policy { id } }", "policy: give exactly one of id and documentNumber.", "BAD_USER_INPUT")]
    [InlineData("""{ lineage(policyId: "UG9saWN5Ong", depth: 11) { policy { id } } }""", "depth: 11 is out of bounds; give 1 to 10.", "BAD_USER_INPUT")]
    [InlineData("{ policies(order: [{ id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }, { id: ASC }]) { totalCount } }", "order: 9 keys are given; the limit is 8.", "BAD_USER_INPUT")]
    [InlineData("""{ policy(id: "UmVnaW9uOjUzMDAwMA") { id } }""", "\"UmVnaW9uOjUzMDAwMA\" is the id of a Region; a Policy is wanted here.", "BAD_USER_INPUT")]
    public async Task Wrong_argument_is_an_error_that_says_what_is_right(string query, string message, string code) =>
        Assert.Equal((message, code), await store.ErrorAsync(query));

    [Fact]
    public async Task Day_that_is_none_is_refused() => Assert.EndsWith(
        EngineUnderTest.DayRefusal,
        (await store.ErrorAsync("""{ policies(where: { issuedOn: { gte: "2019-02-30" } }) { totalCount } }""")).Message,
        StringComparison.Ordinal);

    [Fact]
    public async Task Operation_that_may_answer_too_much_is_refused_before_it_runs()
    {
        var (message, code) = await store.ErrorAsync("{ policies(first: 500) { nodes { measures(first: 500) { nodes { assignments { department { name } } } } } } }");
        Assert.Equal("COST_LIMIT_EXCEEDED", code);
        Assert.EndsWith("the limit is 500000.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_of_store_calls_does_not_follow_the_number_of_entries()
    {
        Assert.SkipUnless(EngineUnderTest.ResolvesLevelsAtOnce, "HotChocolate resolves a level in as many calls as it comes to.");
        const string query = "query ($n: Int) { policies(first: $n, where: { status: { eq: LOADED } }) { totalCount nodes { issuer { name } measures(first: 20) { totalCount nodes { assignments { department { name region { name } } explain { rule } } } } } } }";
        var counted = new List<string[]>();
        foreach (var n in new[] { 1, 50 })
        {
            var (reader, calls) = CountingReader.Over(store.Reader);
            Assert.False((await store.AnswerAsync(query, new { n }, reader)).TryGetProperty("errors", out _));
            counted.Add([.. calls.Order(StringComparer.Ordinal)]);
        }
        Assert.Equal(counted[0], counted[1]);
        Assert.Equal(11, counted[0].Length);
    }

    [Fact]
    public async Task Measures_of_fifty_policies_with_their_bodies_are_four_store_calls()
    {
        Assert.SkipUnless(EngineUnderTest.ResolvesLevelsAtOnce, "HotChocolate resolves a level in as many calls as it comes to.");
        var (reader, calls) = CountingReader.Over(store.Reader);
        var answer = await store.AnswerAsync("{ policies(first: 50) { nodes { measures { nodes { assignments { department { name } } } } } } }", reader: reader);
        Assert.False(answer.TryGetProperty("errors", out _));
        Assert.Equal(["ListPoliciesAsync", "GetMeasuresOfPoliciesAsync", "GetAssignmentsOfMeasuresAsync", "GetDepartmentsAsync"], calls);
    }

    [Fact]
    public async Task Total_is_counted_only_when_selected()
    {
        var (reader, calls) = CountingReader.Over(store.Reader);
        await store.AnswerAsync("{ policies { nodes { id } } measures { nodes { id } } }", reader: reader);
        Assert.Equal(["ListMeasuresAsync", "ListPoliciesAsync"], calls.Order(StringComparer.Ordinal));
    }

    private async Task<List<string>> WalkAsync(string size, string from, string cursor, string hasMore, int count)
    {
        var (cursors, place) = (new List<string>(), (string?)null);
        for (var page = default(JsonElement); page.ValueKind == JsonValueKind.Undefined || page.At("pageInfo", hasMore).GetBoolean(); place = page.At("pageInfo", cursor).GetString())
        {
            page = await PageAsync(new Dictionary<string, object?> { [size] = count, [from] = place });
            cursors.AddRange(page.At("edges").Texts("cursor"));
        }
        return cursors;
    }

    private async Task<JsonElement> PageAsync(object arguments) => (await store.DataAsync(
        """
        query ($first: Int, $after: String, $last: Int, $before: String) {
          departments(first: $first, after: $after, last: $last, before: $before, order: { name: DESC }) {
            edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """,
        arguments)).At("departments");
}
