using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

public sealed class SearchTests(SampleStore store)
{
    [Fact]
    public async Task Total_and_facets_count_all_hits_with_one_store_call()
    {
        var (reader, calls) = CountingReader.Over(store.Reader);
        var answer = await store.AnswerAsync("""{ search(text: "社区", first: 1) { totalCount facets { kinds { value count } regions { value count } years { value } functions { value } } nodes { name } } }""", reader: reader);
        Assert.Equal(["CountHitsAsync", "SearchAsync"], calls.Order(StringComparer.Ordinal));
        var search = answer.At("data", "search");
        Assert.Equal(search.At("totalCount").GetInt32(), search.List("facets", "kinds").Sum(kind => kind.At("count").GetInt32()));
        Assert.True(search.At("totalCount").GetInt32() > search.List("nodes").Length);
    }

    [Fact]
    public async Task Value_of_a_facet_narrows_the_search_to_its_count()
    {
        var search = (await store.DataAsync("""{ search(text: "登记") { facets { regions { value label count } functions { value count } } } }""")).At("search", "facets");
        Assert.NotEmpty(search.List("regions"));
        foreach (var region in search.List("regions"))
            Assert.Equal(region.At("count").GetInt32(), await TotalAsync("""query ($v: String) { search(text: "登记", where: { region: { eq: $v } }) { totalCount } }""", region.Text("value")));
        foreach (var function in search.List("functions"))
            Assert.Equal(function.At("count").GetInt32(), await TotalAsync("""query ($v: String) { search(text: "登记", where: { function: { eq: $v } }) { totalCount } }""", function.Text("value")));
        Assert.All(search.List("regions"), region => Assert.NotEqual(region.Text("value"), region.Text("label")));
    }

    [Fact]
    public async Task Department_is_found_by_initials()
    {
        var hits = (await store.DataAsync("""{ search(text: "czt") { nodes { kind name } } }""")).List("search", "nodes");
        Assert.Contains(hits, hit => hit.Text("name") == "云南省财政厅");
        Assert.All(hits, hit => Assert.Equal("DEPARTMENT", hit.Text("kind")));
    }

    [Fact]
    public async Task Department_is_listed_and_meant_by_initials()
    {
        var data = await store.DataAsync("""
            { departments(where: { initials: "YNSCZ" }) { nodes { name } } none: departments(where: { initials: "财" }) { totalCount }
              departmentCandidates(name: "ynscz") { reason matchedName department { name } } }
            """);
        Assert.Equal(["云南省财政厅"], data.At("departments", "nodes").Texts("name"));
        Assert.Equal(0, data.At("none", "totalCount").GetInt32());
        var candidate = Assert.Single(data.List("departmentCandidates"));
        Assert.Equal(("INITIALS", "云南省财政厅"), (candidate.Text("reason"), candidate.Text("department", "name")));
    }

    [Fact]
    public async Task Facets_of_a_list_count_what_passes_its_filter()
    {
        var data = await store.DataAsync("""
            { policyFacets(where: { status: { eq: LOADED } }) { statuses { value count } levels { value } years { value } regions { label } }
              policies(where: { status: { eq: LOADED } }) { totalCount }
              measureFacets { roles { value count } functions { value } }
              departmentFacets(where: { kind: { eq: GROUP } }) { kinds { value count } } }
            """);
        var status = Assert.Single(data.List("policyFacets", "statuses"));
        Assert.Equal(("LOADED", data.At("policies", "totalCount").GetInt32()), (status.Text("value"), status.At("count").GetInt32()));
        Assert.Equal("GROUP", Assert.Single(data.List("departmentFacets", "kinds")).Text("value"));
        Assert.Contains("LEAD", data.At("measureFacets", "roles").Texts("value"));
    }

    [Theory]
    [InlineData("'; DROP TABLE policy; --")]
    [InlineData("\"} ) RETURN 1 // MATCH (n) DETACH DELETE n")]
    [InlineData("* NEAR(社区 登记) AND OR NOT ^ ~2 [a TO b] name:x \\")]
    [InlineData("社区* OR 登记")]
    public async Task Search_text_is_data(string text)
    {
        Assert.Equal(0, await TotalAsync("query ($v: String!) { search(text: $v) { totalCount } }", text));
        Assert.True(await TotalAsync("query ($v: String!) { search(text: $v) { totalCount } }", "社区") > 0);
    }

    private async Task<int> TotalAsync(string query, string value) => (await store.DataAsync(query, new { v = value })).At("search", "totalCount").GetInt32();
}
