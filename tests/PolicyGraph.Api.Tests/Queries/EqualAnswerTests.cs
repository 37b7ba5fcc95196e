using System.Text.Json;
using PolicyGraph.Api.Tests.Support;
using Xunit;

namespace PolicyGraph.Api.Tests.Queries;

/// <summary>The same policies in both stores give the same bytes.</summary>
public sealed class EqualAnswerTests(SampleStore store, Neo4jSamples neo4j) : IClassFixture<Neo4jSamples>
{
    public static TheoryData<string, string> Operations => DocumentedQuestionTests.Operations;

    /// <summary>Texts that one index could cut otherwise than the other.</summary>
    public static TheoryData<string> SearchTexts =>
    [
        "社区", "社", "登记 住所", "财政局", "czt", "CZT", "cz", "c", "2016", "2016年", "内政发〔2016〕906号", "906", "号", "AI+制造", "a", "（一）", "《", "人民政府", "人民政府 2016",
        "互联网＋", "１２３", "é", "ß", "Ω", "пол", "カタ", "한국", "𠮷", "食堂。食堂", "食堂食堂", "的", "or", "the", "and", "not", "财政 czt",
        "'; DROP TABLE policy; --", "\"} ) RETURN 1 //", "* NEAR(社区 登记)", "社区*", "社区~2", "[a TO b]", "name:社区", "\\", "&&", "社区 AND 登记", "\u0000", "。",
    ];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Documented_question_has_the_same_answer_from_both_stores(string operation, string variables) =>
        await AssertSameAsync(operation, JsonSerializer.Deserialize<JsonElement>(variables));

    [Theory]
    [MemberData(nameof(SearchTexts))]
    public async Task Search_finds_the_same_in_both_stores(string text) => await AssertSameAsync(
        """
        query ($text: String!) {
          search(text: $text, first: 100) {
            totalCount facets { kinds { value count } regions { value label count } years { value count } functions { value count } }
            edges { cursor node { kind name rank highlights { field text matches { start end } } item { __typename } } } pageInfo { hasNextPage hasPreviousPage }
          }
        }
        """,
        new { text });

    [Theory]
    [InlineData("{ policies(first: 60, order: [{ level: DESC }, { publishedOn: ASC }]) { totalCount edges { cursor node { id title documentNumber source status level issuedOn publishedOn issuer { id } region { code } basis { title policy { id } } citations { kind title documentNumber span { start end } measure { number } } citedBy { from { id } } diagnostics { code severity message span { start end } } } } } }")]
    [InlineData("{ measures(first: 60, order: [{ deadline: DESC }, { title: ASC }]) { totalCount edges { cursor node { id number position path title text deadline responsibility { text } assignments { role group position asWritten confidence span { start end } department { id } } citations { title } } } } }")]
    [InlineData("{ departments(last: 60, order: [{ function: DESC }, { name: ASC }]) { totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor node { id name aliases kind level function region { fullName } issued { id } successors { kind year basis department { id } } predecessors { year department { id } } current { id } partners(first: 5) { sharedMeasures ledByPartner department { id } } } } } }")]
    [InlineData("{ departments(first: 40) { nodes { assignments(last: 3) { totalCount edges { cursor node { asWritten measure { id } } } } counterparts(first: 5) { id } years { year leads coordinates shares responsible } today: years(asOf: \"CURRENT\", role: [LEAD, RESPONSIBLE]) { year leads responsible } } } }")]
    [InlineData("{ regions(first: 60, order: [{ level: DESC }, { name: ASC }]) { totalCount edges { cursor node { code name fullName level parent { code } children { code } } } } }")]
    [InlineData("{ policyFacets { regions { value label count } years { value count } levels { value count } statuses { value count } } measureFacets { regions { value count } levels { value count } deadlines { value count } years { value count } roles { value count } functions { value count } } departmentFacets { regions { value count } levels { value count } kinds { value count } functions { value count } } }")]
    [InlineData("""{ departments(where: { or: [{ aliases: { none: { contains: "局" } } }, { assignments: { all: { role: { in: [LEAD, RESPONSIBLE] } } } }], region: { nin: ["530000"] } }) { totalCount nodes { name } } }""")]
    [InlineData("""{ measures(where: { path: { some: { startsWith: "一" } }, inPolicy: { issuedBy: { name: { contains: "人民政府" } }, measures: { some: { hasDeadline: true } } }, role: { neq: SHARED } }) { totalCount nodes { title } } }""")]
    [InlineData("""{ policies(where: { measures: { all: { assignments: { some: { group: false, department: { kind: { nin: [GROUP, UNKNOWN] } } } } } } }) { totalCount nodes { title } } }""")]
    public async Task List_is_the_same_in_both_stores(string operation) => await AssertSameAsync(operation, null);

    private async Task AssertSameAsync(string operation, object? variables)
    {
        var other = neo4j.Reader;
        Assert.SkipWhen(other is null, "There is no Neo4j server: set NEO4J_HTTP_URI, or put one into ../shared/neo4j.");
        var answer = await store.TextAsync(operation, variables);
        Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        Assert.Equal(answer, await store.TextAsync(operation, variables, other));
    }
}
