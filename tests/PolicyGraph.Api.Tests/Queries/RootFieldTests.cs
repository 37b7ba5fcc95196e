using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

public sealed class RootFieldTests(SampleStore store)
{
    private const string Mongolia = "内政发〔2016〕906号";

    [Theory]
    [InlineData("内政发〔2016〕906号")]
    [InlineData("内政发[2016] 906号")]
    public async Task Policy_is_found_by_its_document_number_however_it_is_bracketed(string number)
    {
        var data = await store.DataAsync("query ($n: String) { policy(documentNumber: $n) { documentNumber status level region { name } issuer { name } } }", new { n = number });
        var policy = data.At("policy");
        Assert.Equal(Mongolia, policy.Text("documentNumber"));
        Assert.Equal(("LOADED", "PROVINCE", "内蒙古自治区"), (policy.Text("status"), policy.Text("level"), policy.Text("region", "name")));
        Assert.Equal("内蒙古自治区人民政府", policy.Text("issuer", "name"));
    }

    [Fact]
    public async Task Spans_point_into_the_text_of_the_policy()
    {
        var policy = (await store.DataAsync("""
            query ($n: String) { policy(documentNumber: $n) { text measures { nodes { assignments { asWritten span { start end } } } } basis { policy { text } } } }
            """, new { n = Mongolia })).At("policy");
        var text = policy.Text("text");
        var assignments = policy.List("measures", "nodes").SelectMany(measure => measure.List("assignments")).ToArray();
        Assert.NotEmpty(assignments);
        Assert.All(assignments, assignment => Assert.Equal(
            assignment.Text("asWritten"), text[assignment.At("span", "start").GetInt32()..assignment.At("span", "end").GetInt32()]));
    }

    [Fact]
    public async Task Policies_are_filtered_and_ordered()
    {
        var data = await store.DataAsync("""
            { policies(where: { status: { eq: LOADED }, level: { in: [PROVINCE, CITY] } }, order: { issuedOn: DESC }) { totalCount nodes { level issuedOn } } }
            """);
        var policies = data.List("policies", "nodes");
        Assert.NotEmpty(policies);
        Assert.Equal(policies.Length, data.At("policies", "totalCount").GetInt32());
        Assert.All(policies, policy => Assert.True(policy.Text("level") is "PROVINCE" or "CITY"));
        var days = policies.Select(policy => policy.At("issuedOn").GetString() ?? "").ToArray();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
    }

    [Fact]
    public async Task Department_answers_for_today_where_asked()
    {
        var data = await store.DataAsync("""
            { then: department(name: "内蒙古自治区工商局") { name current { name } successors { kind year department { name } } }
              now: department(name: "内蒙古自治区工商局", asOf: CURRENT) { name predecessors { department { name } } } }
            """);
        Assert.Equal("内蒙古自治区工商行政管理局", data.Text("then", "name"));
        Assert.Equal(["内蒙古自治区市场监督管理局"], data.At("then", "current").Texts("name"));
        Assert.Equal("内蒙古自治区市场监督管理局", data.Text("now", "name"));
        Assert.Contains("内蒙古自治区工商行政管理局", data.List("now", "predecessors").Select(end => end.Text("department", "name")));
    }

    [Fact]
    public async Task Departments_are_found_by_part_of_a_name()
    {
        var nodes = (await store.DataAsync("""{ departments(where: { name: { contains: "财政" } }, order: [{ name: ASC }]) { nodes { name function region { fullName parent { code } } } } }"""))
            .List("departments", "nodes");
        Assert.NotEmpty(nodes);
        Assert.All(nodes, body => Assert.Contains("财政", body.Text("name"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Measures_of_a_body_are_those_that_it_has()
    {
        var id = (await store.DataAsync("""{ department(name: "云南省财政厅") { id } }""")).Text("department", "id");
        var measures = (await store.DataAsync(
            "query ($d: ID!) { measures(where: { department: { eq: $d } }) { nodes { title assignments { department { id } } policy { title } } } }", new { d = id }))
            .List("measures", "nodes");
        Assert.NotEmpty(measures);
        Assert.All(measures, measure => Assert.Contains(id, measure.List("assignments").Select(a => a.Text("department", "id"))));
    }

    [Fact]
    public async Task Region_has_the_places_above_and_below()
    {
        var region = (await store.DataAsync("""{ region(code: "530100") { name level parent { code } children { code } } }""")).At("region");
        Assert.Equal(("昆明市", "CITY"), (region.Text("name"), region.Text("level")));
    }

    [Fact]
    public async Task Candidates_of_a_name_come_with_the_reason()
    {
        var candidates = (await store.DataAsync("""{ departmentCandidates(name: "云南省财政厅", region: "云南省") { reason matchedName department { name } } }"""))
            .List("departmentCandidates");
        Assert.Equal(("CANONICAL_NAME", "云南省财政厅"), (candidates[0].Text("reason"), candidates[0].Text("department", "name")));
    }

    [Fact]
    public async Task Search_finds_and_marks_the_text()
    {
        var hits = (await store.DataAsync("""
            { search(text: "住所登记", kinds: [MEASURE]) { nodes { kind rank item { ... on Measure { number } } highlights { field text matches { start end } } } } }
            """)).List("search", "nodes");
        Assert.NotEmpty(hits);
        var mark = hits[0].List("highlights")[0];
        var (start, end) = (mark.List("matches")[0].At("start").GetInt32(), mark.List("matches")[0].At("end").GetInt32());
        Assert.Equal("住所登记", mark.Text("text")[start..end]);
        Assert.False(string.IsNullOrEmpty(hits[0].Text("item", "number")));
    }

    [Fact]
    public async Task Matrix_has_a_column_for_every_body_of_the_policy()
    {
        var matrix = (await store.DataAsync(
            "query ($p: ID!) { responsibilityMatrix(policyId: $p) { policy { documentNumber } departments { id } rows { roles measure { number } assignments { role department { id } } } } }",
            new { p = await store.PolicyIdAsync(Mongolia) })).At("responsibilityMatrix");
        var columns = matrix.At("departments").Texts("id");
        Assert.NotEmpty(columns);
        Assert.All(matrix.List("rows"), row =>
        {
            Assert.Equal(columns.Length, row.List("roles").Length);
            Assert.All(row.List("assignments"), assignment => Assert.NotNull(row.List("roles")[Array.IndexOf(columns, assignment.Text("department", "id"))].GetString()));
        });
    }

    [Fact]
    public async Task Lineage_follows_bases_both_ways()
    {
        const string query = "query ($p: ID!) { lineage(policyId: $p) { ancestors { distance policy { id } citation { kind } } descendants { distance policy { id } } } }";
        var all = (await store.DataAsync("{ policies { nodes { id basis { policy { id } } } } }")).List("policies", "nodes");
        var child = all.First(policy => policy.List("basis").Length > 0);
        var parent = child.List("basis")[0].Text("policy", "id");
        var up = (await store.DataAsync(query, new { p = child.Text("id") })).List("lineage", "ancestors");
        Assert.Contains(up, step => step.Text("policy", "id") == parent && step.At("distance").GetInt32() == 1 && step.Text("citation", "kind") == "BASIS");
        var down = (await store.DataAsync(query, new { p = parent })).List("lineage", "descendants");
        Assert.Contains(child.Text("id"), down.Select(step => step.Text("policy", "id")));
    }

    [Fact]
    public async Task Nodes_are_given_in_the_order_of_their_ids()
    {
        var data = await store.DataAsync("""{ policies(first: 1) { nodes { id } } departments(first: 1) { nodes { id } } measures(first: 1) { nodes { id } } region(code: "530000") { id } }""");
        string[] ids = [data.Text("region", "id"), FirstOf("measures"), FirstOf("departments"), FirstOf("policies")];
        var nodes = (await store.DataAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", new { ids })).At("nodes");
        Assert.Equal(ids, nodes.Texts("id"));
        Assert.Equal(["Region", "Measure", "Department", "Policy"], nodes.Texts("__typename"));
        Assert.Equal(ids[1], (await store.DataAsync("query ($id: ID!) { node(id: $id) { id } }", new { id = ids[1] })).Text("node", "id"));
        string FirstOf(string list) => data.List(list, "nodes")[0].Text("id");
    }

    [Fact]
    public async Task Assignment_explains_how_it_was_read()
    {
        var assignments = (await store.DataAsync(
            "query ($n: String) { policy(documentNumber: $n) { measures(first: 1) { nodes { assignments { asWritten explain { asWritten matchedName rule path responsibility { text } reforms { year } } } } } } }",
            new { n = Mongolia })).List("policy", "measures", "nodes")[0].List("assignments");
        var why = assignments[0].At("explain");
        Assert.Equal("自治区工商局", why.Text("asWritten"));
        Assert.Equal("（自治区工商局牵头负责）", why.Text("responsibility", "text"));
        Assert.Equal(2018, why.List("reforms")[0].At("year").GetInt32());
        Assert.Equal("一、放宽准入", why.List("path")[0].GetString());
    }

    [Fact]
    public async Task Every_list_of_a_body_can_be_asked()
    {
        var body = (await store.DataAsync("""
            { department(name: "云南省财政厅") {
                aliases kind level function
                leads { totalCount } coordinates { totalCount } assignments(role: [SHARED, RESPONSIBLE]) { totalCount nodes { role } }
                all: assignments(first: 1) { totalCount }
                partners { sharedMeasures ledByPartner department { name } } issued { id } counterparts(level: CITY) { function level } } }
            """)).At("department");
        Assert.Equal(
            body.At("all", "totalCount").GetInt32(),
            body.At("leads", "totalCount").GetInt32() + body.At("coordinates", "totalCount").GetInt32() + body.At("assignments", "totalCount").GetInt32());
        Assert.NotEmpty(body.List("partners"));
        Assert.All(body.List("counterparts"), other => Assert.Equal(("财政", "CITY"), (other.Text("function"), other.Text("level"))));
    }
}
