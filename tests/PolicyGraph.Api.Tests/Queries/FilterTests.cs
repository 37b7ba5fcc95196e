using System.Text.Json;
using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

public sealed class FilterTests(SampleStore store)
{
    private const string Hostile = """'; DROP TABLE policy; -- "} ) RETURN 1 // * NEAR(a b) AND OR NOT \ ` $1 {it} {other}""";

    [Fact]
    public async Task Measures_are_filtered_by_role_and_body_of_one_and_the_same_assignment()
    {
        var measures = (await store.DataAsync(
            """
            { measures(where: { assignments: { some: { role: { eq: LEAD }, department: { name: { contains: "财政" } } } } }) {
                totalCount nodes { assignments { role department { name aliases } } } } }
            """)).At("measures");
        Assert.NotEmpty(measures.List("nodes"));
        Assert.Equal(measures.List("nodes").Length, measures.At("totalCount").GetInt32());
        Assert.All(measures.List("nodes"), measure => Assert.Contains(measure.List("assignments"), assignment =>
            assignment.Text("role") == "LEAD" && assignment.Text("department", "name").Contains("财政", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Or_joins_what_and_parts()
    {
        var all = await NumbersAsync("{}");
        var undated = await NumbersAsync("""{ or: [{ issuedOn: { lte: "2016-12-31" } }, { issuedOn: { gte: "2017-01-01" } }] }""");
        Assert.True(undated.Length < all.Length);
        Assert.Equal(all, await NumbersAsync("""{ or: [{ status: { eq: LOADED } }, { status: { neq: LOADED } }] }"""));
        Assert.Empty(await NumbersAsync("""{ and: [{ status: { eq: LOADED } }, { status: { neq: LOADED } }] }"""));
        Assert.Empty(await NumbersAsync("{ or: [] }"));
        Assert.Equal(all, await NumbersAsync("{ and: [] }"));
        Assert.Equal(await NumbersAsync("{ measures: { any: true } }"), await NumbersAsync("{ measures: { some: {} } }"));
        Assert.Equal(await NumbersAsync("{ measures: { any: false } }"), await NumbersAsync("{ measures: { none: {} } }"));
    }

    [Fact]
    public async Task What_is_null_is_as_if_it_were_left_out() => Assert.Equal(
        await NumbersAsync("{}"),
        (await store.DataAsync(
            "query ($r: String, $l: AdministrativeLevel) { policies(where: { region: { eq: $r }, level: { eq: $l }, and: null, title: null }) { nodes { id } } }",
            new { r = (string?)null, l = (string?)null })).At("policies", "nodes").Texts("id"));

    [Fact]
    public async Task Beside_a_body_the_role_is_that_of_the_body()
    {
        var id = (await store.DataAsync("""{ department(name: "云南省财政厅") { id } }""")).Text("department", "id");
        var measures = (await store.DataAsync(
            "query ($d: ID!) { measures(where: { department: { eq: $d }, role: { eq: COORDINATE } }) { nodes { assignments { role department { id } } } } }", new { d = id }))
            .List("measures", "nodes");
        Assert.NotEmpty(measures);
        Assert.All(measures, measure => Assert.Contains(measure.List("assignments"), assignment =>
            assignment.Text("department", "id") == id && assignment.Text("role") == "COORDINATE"));
    }

    [Fact]
    public async Task Policy_is_filtered_by_its_number_however_it_is_bracketed() => Assert.Single(
        await NumbersAsync("""{ documentNumber: { in: ["内政发[2016] 906号", "无"] } }"""));

    [Fact]
    public async Task Regions_are_listed_and_filtered()
    {
        var regions = (await store.DataAsync("""{ regions(where: { code: { startsWith: "53" } }, order: [{ level: ASC }, { name: DESC }]) { totalCount nodes { code level } } }""")).At("regions");
        Assert.NotEmpty(regions.List("nodes"));
        Assert.Equal(regions.List("nodes").Length, regions.At("totalCount").GetInt32());
        Assert.All(regions.List("nodes"), region => Assert.StartsWith("53", region.Text("code"), StringComparison.Ordinal));
        Assert.Equal("PROVINCE", regions.List("nodes")[0].Text("level"));
    }

    [Theory]
    [InlineData("policies", "title")]
    [InlineData("policies", "documentNumber")]
    [InlineData("policies", "region")]
    [InlineData("departments", "name")]
    [InlineData("departments", "function")]
    [InlineData("measures", "text")]
    [InlineData("measures", "deadline")]
    [InlineData("regions", "fullName")]
    public async Task Text_of_a_condition_is_data(string list, string field)
    {
        foreach (var comparison in new[] { "eq", "contains", "startsWith" })
            Assert.Equal(0, (await store.DataAsync($"query ($t: String) {{ {list}(where: {{ {field}: {{ {comparison}: $t }} }}) {{ totalCount }} }}", new { t = Hostile })).At(list, "totalCount").GetInt32());
        var others = await store.DataAsync($"query ($t: [String!]) {{ {list}(where: {{ {field}: {{ nin: $t }} }}) {{ totalCount }} all: {list} {{ totalCount }} }}", new { t = new[] { Hostile, "x" } });
        Assert.Equal(others.At("all", "totalCount").GetInt32(), others.At(list, "totalCount").GetInt32());
    }

    [Fact]
    public async Task Filter_that_asks_too_much_is_refused()
    {
        var deep = "{ title: { contains: \"a\" } }";
        for (var i = 0; i < 10; i++)
            deep = $"{{ and: [{deep}] }}";
        var filter = JsonSerializer.Deserialize<JsonElement>(deep.Replace("and:", "\"and\":", StringComparison.Ordinal).Replace("title:", "\"title\":", StringComparison.Ordinal).Replace("contains:", "\"contains\":", StringComparison.Ordinal));
        const string query = "query ($w: PolicyFilter) { policies(where: $w) { totalCount } }";
        Assert.Equal(("where: conditions are nested more than 10 deep.", "BAD_USER_INPUT"), await store.ErrorAsync(query, new { w = filter }));
        var many = new { or = Enumerable.Range(0, 101).Select(i => new { region = new { eq = $"{i}" } }) };
        Assert.Equal(("where: more than 100 conditions are given.", "BAD_USER_INPUT"), await store.ErrorAsync(query, new { w = many }));
        var values = new { region = new { @in = Enumerable.Range(0, 1001).Select(i => $"{i}") } };
        Assert.Equal(("where: 1001 values are given in one list; the limit is 1000.", "BAD_USER_INPUT"), await store.ErrorAsync(query, new { w = values }));
    }

    [Fact]
    public async Task Cursor_of_another_order_is_refused()
    {
        var cursor = (await store.DataAsync("{ policies(first: 1) { pageInfo { endCursor } } }")).Text("policies", "pageInfo", "endCursor");
        Assert.Equal(
            ("after: the cursor is of a list in another order; pass on one that this list gave.", "BAD_USER_INPUT"),
            await store.ErrorAsync("query ($c: String) { policies(after: $c, order: { title: ASC }) { totalCount } }", new { c = cursor }));
    }

    private async Task<string[]> NumbersAsync(string where) => (await store.DataAsync($"{{ policies(where: {where}) {{ nodes {{ id }} }} }}")).At("policies", "nodes").Texts("id");
}
