using Microsoft.Playwright;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Views;

public sealed class PolicyTests(Chromium chromium, SampleServer server)
{
    private const string Mongolia = "内政发〔2016〕906号";
    private const string Scraped = "鄂府办发〔2024〕908号";

    [Theory]
    [InlineData(Mongolia)]
    [InlineData("昆政办〔2024〕904号")]
    [InlineData(Scraped)]
    public async Task Every_body_is_marked_where_it_is_written(string number)
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync(number));
        var policy = (await server.AskAsync("query ($n: String) { policy(documentNumber: $n) { text measures(first: 100) { nodes { assignments { span { start end } department { id } } } } } }", new { n = number }))
            .GetProperty("policy");
        var text = policy.GetProperty("text").GetString()!;
        var written = policy.GetProperty("measures").GetProperty("nodes").EnumerateArray().SelectMany(measure => measure.GetProperty("assignments").EnumerateArray())
            .Select(assignment => assignment.GetProperty("span"))
            .Select(span => (Start: span.GetProperty("start").GetInt32(), End: span.GetProperty("end").GetInt32())).Distinct()
            .OrderBy(span => span.Start).Select(span => text[span.Start..span.End]).ToArray();
        Assert.NotEmpty(written);
        Assert.Equal(written, await visit.Page.Locator(".sheet .body").AllTextContentsAsync());
    }

    [Fact]
    public async Task Pointing_at_a_name_shows_how_it_was_read_and_a_click_goes_to_the_body()
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync(Mongolia));
        var name = visit.Page.Locator(".sheet .body.lead").First;
        await name.HoverAsync();
        var reading = visit.Page.GetByRole(AriaRole.Tooltip);
        await Assertions.Expect(reading).ToContainTextAsync("牵头");
        var body = await reading.Locator("b").First.InnerTextAsync();
        await name.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(body);
    }

    [Fact]
    public async Task Measure_in_the_address_is_brought_into_sight()
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync(Mongolia));
        var last = visit.Page.Locator(".measure-list a").Last;
        await last.ClickAsync();
        var shown = visit.Page.Locator(".sheet .shown.body").First;
        await Assertions.Expect(shown).ToBeInViewportAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(shown).ToBeInViewportAsync();
        await Assertions.Expect(last).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task Notes_stand_at_their_place_and_beside_the_text()
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync(Scraped));
        var notes = await visit.Page.Locator(".diagnostics .number").AllInnerTextsAsync();
        Assert.Equal(["PG1001", "PG1002", "PG3002"], notes.Order(StringComparer.Ordinal));
        Assert.NotEqual(0, await visit.Page.Locator(".sheet .note-mark").CountAsync());
    }

    [Fact]
    public async Task Parents_and_children_lead_to_each_other()
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync("云政办发〔2024〕902号"));
        await visit.Page.Locator(".relations").GetByText("昆明市人民政府办公室关于印发").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("昆明市社区便民服务提升三年任务分工方案");
        await visit.Page.Locator(".relations").GetByText("云南省人民政府办公厅关于印发").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("云南省社区便民服务提质增效实施方案");
    }

    [Fact]
    public async Task Coverage_is_that_of_the_graph()
    {
        var id = await server.PolicyIdAsync(Mongolia);
        await using var visit = await Visit.StartAsync(chromium, server, $"/policy/{id}");
        var coverage = (await server.AskAsync("query ($id: ID) { coverage(where: { id: { eq: $id } }) { measures namedLead } }", new { id })).GetProperty("coverage");
        await Assertions.Expect(visit.Page.Locator(".coverage li").First).ToContainTextAsync(coverage.GetProperty("measures").ToString());
        await Assertions.Expect(visit.Page.Locator(".coverage li", new() { HasText = "有牵头部门" })).ToContainTextAsync(coverage.GetProperty("namedLead").ToString());
    }

    private async Task<string> PlaceOfAsync(string number) => $"/policy/{await server.PolicyIdAsync(number)}";
}
