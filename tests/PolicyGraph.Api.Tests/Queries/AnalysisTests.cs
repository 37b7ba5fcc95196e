using System.Text.Json;
using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

/// <summary>Questions that the store counts.</summary>
public sealed class AnalysisTests(SampleStore store)
{
    private const string Dissolved = "内蒙古自治区工商局";
    private const string Successor = "内蒙古自治区市场监督管理局";

    [Fact]
    public async Task Coverage_counts_every_measure_once()
    {
        var data = await store.DataAsync("""
            { measures { totalCount } due: measures(where: { hasDeadline: true }) { totalCount } policies(where: { status: { eq: LOADED } }) { totalCount }
              coverage { policies measures namedLead soleOwner sharedOnly groupsOnly nobody withDeadline dissolvedLead dissolvedLeads { measures } } }
            """);
        var coverage = data.At("coverage");
        Assert.Equal(data.At("policies", "totalCount").GetInt32(), Number("policies"));
        Assert.Equal(data.At("measures", "totalCount").GetInt32(), Number("measures"));
        Assert.Equal(data.At("due", "totalCount").GetInt32(), Number("withDeadline"));
        Assert.Equal(Number("measures"), Number("namedLead") + Number("soleOwner") + Number("sharedOnly") + Number("groupsOnly") + Number("nobody"));
        Assert.InRange(Number("dissolvedLead"), 1, coverage.List("dissolvedLeads").Sum(lead => lead.At("measures").GetInt32()));
        int Number(string name) => coverage.At(name).GetInt32();
    }

    [Fact]
    public async Task Coverage_names_dissolved_leads_and_who_followed_them()
    {
        var leads = (await store.DataAsync("""
            { coverage(where: { level: { eq: PROVINCE } }) { dissolvedLeads { measures policies department { name } successors { name } possible { kind } } } }
            """)).List("coverage", "dissolvedLeads");
        var lead = leads.Single(row => row.Text("department", "name") == "内蒙古自治区工商行政管理局");
        Assert.Equal([Successor], lead.At("successors").Texts("name"));
        Assert.All(leads.SelectMany(row => row.List("possible")), reform => Assert.True(reform.Text("kind") is "SPLIT" or "FUNCTION_TRANSFER"));
    }

    [Theory]
    [InlineData("ISSUED")]
    [InlineData("2016-06-30")]
    public async Task Nothing_is_dissolved_before_its_reform(string asOf)
    {
        var coverage = (await store.DataAsync("query ($d: AsOf) { coverage(asOf: $d) { dissolvedLead dissolvedLeads { measures } } }", new { d = asOf })).At("coverage");
        Assert.Equal(0, coverage.At("dissolvedLead").GetInt32());
        Assert.Empty(coverage.List("dissolvedLeads"));
    }

    [Fact]
    public async Task Workload_agrees_with_the_lists_of_the_bodies()
    {
        foreach (var asOf in new[] { "ISSUED", "CURRENT" })
        {
            var loads = (await store.DataAsync(
                """
                query ($d: AsOf) { workload(by: ANY, asOf: $d, first: 5) {
                    measures policies leads coordinates shares responsible share median years { year measures }
                    department { name leads { totalCount } coordinates { totalCount } assignments { totalCount } } } }
                """,
                new { d = asOf })).List("workload");
            Assert.Equal(5, loads.Length);
            Assert.Equal(loads.Select(load => load.At("measures").GetInt32()).OrderDescending(), loads.Select(load => load.At("measures").GetInt32()));
            Assert.All(loads, load =>
            {
                Assert.InRange(load.At("leads").GetInt32(), 0, load.At("department", "leads", "totalCount").GetInt32());
                Assert.InRange(load.At("measures").GetInt32(), 1, load.At("department", "assignments", "totalCount").GetInt32());
                Assert.Equal(load.At("measures").GetInt32(), load.List("years").Sum(year => year.At("measures").GetInt32()));
                Assert.InRange(load.At("share").GetDouble(), double.Epsilon, 1);
            });
        }
    }

    [Fact]
    public async Task Day_of_a_body_holds_for_what_is_asked_of_it()
    {
        var data = await store.DataAsync(
            """
            query ($n: String) {
              then: department(name: $n) { leads { totalCount } today: leads(asOf: "CURRENT") { totalCount nodes { department { name } } } }
              early: department(name: $n, asOf: "2017-12-31") { name leads { totalCount } }
              now: department(name: $n, asOf: CURRENT) { name leads { totalCount } own: leads(asOf: ISSUED) { totalCount } partners { department { name } } }
            }
            """,
            new { n = Dissolved });
        var own = data.At("then", "leads", "totalCount").GetInt32();
        Assert.Equal(("内蒙古自治区工商行政管理局", own), (data.Text("early", "name"), data.At("early", "leads", "totalCount").GetInt32()));
        Assert.Equal(Successor, data.Text("now", "name"));
        Assert.Equal(data.At("then", "today", "totalCount").GetInt32(), data.At("now", "leads", "totalCount").GetInt32());
        Assert.InRange(data.At("now", "leads", "totalCount").GetInt32(), own + data.At("now", "own", "totalCount").GetInt32(), int.MaxValue);
        Assert.Contains("内蒙古自治区工商行政管理局", data.List("then", "today", "nodes").Select(held => held.Text("department", "name")));
        Assert.DoesNotContain(data.List("now", "partners"), partner => partner.Text("department", "name") is Successor or "内蒙古自治区工商行政管理局");
    }

    [Fact]
    public async Task Collaboration_agrees_with_the_measures()
    {
        var data = await store.DataAsync("""{ collaboration(minShared: 1, first: 500) { measures policies coordinates shares leader { id name } partner { id name } } }""");
        var first = data.List("collaboration")[0];
        var pairs = (await store.DataAsync(
            "query ($d: ID!) { collaboration(departmentId: $d, minShared: 1) { measures leader { id } partner { id } } }", new { d = first.Text("leader", "id") })).List("collaboration");
        Assert.Equal(
            data.List("collaboration").Where(pair => first.Text("leader", "id") is var id && (pair.Text("leader", "id") == id || pair.Text("partner", "id") == id)).Take(50).Select(Key),
            pairs.Select(Key));
        var measures = (await store.DataAsync(
            "query ($d: ID!) { measures(first: 500, where: { department: { eq: $d }, role: { eq: LEAD } }) { nodes { assignments { role department { id } } } } }",
            new { d = first.Text("leader", "id") })).List("measures", "nodes");
        Assert.Equal(first.At("measures").GetInt32(), measures.Count(measure => measure.List("assignments").Any(a =>
            a.Text("department", "id") == first.Text("partner", "id") && a.Text("role") != "LEAD")));
        static string Key(JsonElement pair) => $"{pair.Text("leader", "id")} {pair.Text("partner", "id")} {pair.At("measures")}";
    }

    [Fact]
    public async Task Neighbourhood_is_whole_or_says_what_is_hidden()
    {
        const string query = """
            query ($id: ID!, $depth: Int, $limit: Int) { neighbourhood(id: $id, depth: $depth, limit: $limit) {
                nodes { id name distance neighbours hidden item { __typename id } } edges { from to kind } } }
            """;
        var id = (await store.DataAsync("""{ department(name: "云南省财政厅") { id } }""")).Text("department", "id");
        var whole = (await store.DataAsync(query, new { id, depth = 1, limit = 500 })).At("neighbourhood");
        Assert.Equal((id, 0), (whole.List("nodes")[0].Text("id"), whole.List("nodes")[0].At("hidden").GetInt32()));
        Assert.Equal(whole.List("nodes").Length - 1, whole.List("nodes")[0].At("neighbours").GetInt32());
        var cut = (await store.DataAsync(query, new { id, depth = 2, limit = 9 })).At("neighbourhood");
        var nodes = cut.At("nodes").Texts("id");
        Assert.Equal(9, nodes.Distinct().Count());
        Assert.All(cut.List("edges"), edge => Assert.True(nodes.Contains(edge.Text("from")) && nodes.Contains(edge.Text("to"))));
        Assert.All(cut.List("nodes"), node =>
        {
            Assert.Equal(node.Text("id"), node.Text("item", "id"));
            var shown = cut.List("edges").SelectMany(edge => new[] { (edge.Text("from"), edge.Text("to")), (edge.Text("to"), edge.Text("from")) })
                .Where(pair => pair.Item1 == node.Text("id")).Distinct().Count();
            Assert.Equal(node.At("neighbours").GetInt32() - shown, node.At("hidden").GetInt32());
        });
    }

    [Theory]
    [InlineData("""{ coverage(asOf: "2019-13-01") { measures } }""", EngineUnderTest.AsOfRefusal, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{ workload(first: 501) { measures } }""", "first: 501 is more than a list may hold at once; the limit is 500.", "PAGE_LIMIT_EXCEEDED")]
    [InlineData("""{ collaboration(minShared: 0) { measures } }""", "minShared: 0 is out of bounds; give 1 or more.", "BAD_USER_INPUT")]
    [InlineData("""{ neighbourhood(id: "UG9saWN5Ong", depth: 5) { nodes { id } } }""", "depth: 5 is out of bounds; give 1 to 4.", "BAD_USER_INPUT")]
    [InlineData("""{ neighbourhood(id: "UG9saWN5Ong") { nodes { id } } }""", "id: the store knows nothing with the id \"UG9saWN5Ong\".", "NOT_FOUND")]
    [InlineData("""{ lineage(policyId: "UG9saWN5Ong") { policy { id } } }""", "policyId: the store knows nothing with the id \"UG9saWN5Ong\".", "NOT_FOUND")]
    [InlineData("""{ responsibilityMatrix(policyId: "UG9saWN5Ong") { policy { id } } }""", "policyId: the store knows nothing with the id \"UG9saWN5Ong\".", "NOT_FOUND")]
    public async Task Wrong_argument_is_a_client_error_at_its_place(string query, string message, string code)
    {
        var error = Assert.Single((await store.AnswerAsync(query)).List("errors"));
        Assert.EndsWith(message, error.Text("message"), StringComparison.Ordinal);
        Assert.Equal(code, error.Text("extensions", "code"));
        Assert.Equal(1, error.List("locations")[0].At("line").GetInt32());
    }
}
