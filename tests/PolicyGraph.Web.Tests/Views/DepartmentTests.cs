using Microsoft.Playwright;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Views;

public sealed class DepartmentTests(Chromium chromium, SampleServer server)
{
    private const string Before = "内蒙古自治区工商行政管理局";
    private const string After = "内蒙古自治区市场监督管理局";

    [Fact]
    public async Task Figures_are_those_of_the_graph_and_filter_the_list()
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync("内蒙古自治区住房和城乡建设厅"));
        var counts = await server.AskAsync("""
            { department(name: "内蒙古自治区住房和城乡建设厅") { leads { totalCount } assignments { totalCount } } }
            """);
        var (leads, all) = (counts.GetProperty("department").GetProperty("leads").GetProperty("totalCount").GetInt32(),
            counts.GetProperty("department").GetProperty("assignments").GetProperty("totalCount").GetInt32());
        Assert.Equal($"{leads}\n牵头", await visit.Page.Locator(".figures .lead").InnerTextAsync());
        await Assertions.Expect(visit.Page.Locator(".duty-list li")).ToHaveCountAsync(all);
        await visit.Page.Locator(".figures .lead a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".duty-list li")).ToHaveCountAsync(leads);
        Assert.EndsWith("?role=LEAD", visit.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dissolved_body_names_its_successor_and_answers_through_it_when_asked_for_today()
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync(Before));
        Assert.Equal(Before, await visit.HeadingAsync());
        await Assertions.Expect(visit.Page.Locator(".banner")).ToContainTextAsync($"该机构已于 2018 年合并 · 现由{After}承接");
        await Assertions.Expect(visit.Page.Locator(".timeline li.after")).ToContainTextAsync(After);
        await visit.Page.GetByLabel("现行口径").CheckAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(After);
        Assert.EndsWith("?asof=today", visit.Place, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".duty-list", new() { HasText = $"承继自{Before}" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Reform_without_a_plan_to_name_says_so_in_the_language_of_the_page()
    {
        var place = await PlaceOfAsync(Before);
        await using var visit = await Visit.StartAsync(chromium, server, place);
        await Assertions.Expect(visit.Page.Locator(".timeline li.after")).ToContainTextAsync("公开信息，未核对原文");
        await using var english = await Visit.StartAsync(chromium, server, $"{place}?lang=en");
        await Assertions.Expect(english.Page.Locator(".timeline li.after")).ToContainTextAsync("well known, not checked against a document");
    }

    [Fact]
    public async Task Bars_count_every_year_of_the_graph()
    {
        const string finance = "内蒙古自治区财政厅";
        var years = (await server.AskAsync($$"""{ department(name: "{{finance}}") { years(asOf: "ISSUED") { year leads coordinates shares responsible } } }"""))
            .GetProperty("department").GetProperty("years").EnumerateArray().Reverse().ToArray();
        Assert.Equal(2, years.Length);
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync(finance));
        await Assertions.Expect(visit.Page.Locator(".years tbody th")).ToHaveTextAsync(years.Select(year => $"{year.GetProperty("year")}").ToArray());
        foreach (var (i, year) in years.Index())
        {
            var words = new[] { ("牵头", "leads"), ("配合", "coordinates"), ("分工负责", "shares"), ("单独负责", "responsible") }
                .Where(role => year.GetProperty(role.Item2).GetInt32() > 0).Select(role => $"{role.Item1} {year.GetProperty(role.Item2)}");
            await Assertions.Expect(visit.Page.Locator(".years .bar-text").Nth(i)).ToHaveTextAsync(string.Join(" · ", words));
        }
    }

    [Fact]
    public async Task Partners_and_counterparts_lead_to_their_pages()
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync("云南省财政厅"));
        Assert.NotEqual(0, await visit.Page.Locator(".partners tbody tr").CountAsync());
        await visit.Page.Locator("section[aria-labelledby=counterparts]").GetByRole(AriaRole.Link, new() { Name = "财政部", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("财政部");
    }

    [Fact]
    public async Task Duty_leads_to_its_sentence()
    {
        await using var visit = await Visit.StartAsync(chromium, server, await PlaceOfAsync("内蒙古自治区民政厅"));
        await visit.Page.Locator(".duty-list a").First.ClickAsync();
        await visit.Page.Locator(".sheet .shown").First.WaitForAsync();
        await Assertions.Expect(visit.Page.Locator(".sheet .shown.body").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Unknown_body_is_said_to_be_none()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/department/RGVwYXJ0bWVudDowMDAwMDA65peg");
        Assert.Equal("没有这个页面", await visit.HeadingAsync());
    }

    private async Task<string> PlaceOfAsync(string name) => $"/department/{await server.DepartmentIdAsync(name)}";
}
