using Microsoft.Playwright;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Views;

public sealed class SearchTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task First_view_tells_how_much_there_is()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/");
        var counts = await server.AskAsync("{ policies(where: { status: { eq: LOADED } }) { totalCount } measures { totalCount } }");
        var figures = visit.Page.Locator(".figures li");
        Assert.Equal($"{counts.GetProperty("policies").GetProperty("totalCount")}\n政策", await figures.Nth(0).InnerTextAsync());
        Assert.Equal($"{counts.GetProperty("measures").GetProperty("totalCount")}\n措施", await figures.Nth(1).InnerTextAsync());
    }

    [Fact]
    public async Task Typing_an_alias_finds_the_body_and_the_address_says_so()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("自治区工商局");
        var body = visit.Link("内蒙古自治区工商行政管理局");
        await body.WaitForAsync();
        Assert.Equal("/?q=自治区工商局", Uri.UnescapeDataString(visit.Place));
        Assert.Equal("自治区工商局", await visit.Page.Locator(".card mark").First.InnerTextAsync());
        await body.ClickAsync();
        await visit.Page.WaitForURLAsync("**/department/*");
        await visit.Page.GoBackAsync();
        await body.WaitForAsync();
    }

    [Fact]
    public async Task Initials_of_the_pinyin_find_the_body()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/?q=mzt");
        await Assertions.Expect(visit.Page.Locator(".card-title").First).ToContainTextAsync("民政厅");
    }

    [Fact]
    public async Task Results_are_narrowed_by_facets_which_the_address_keeps()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/?kind=measure&q=社区");
        var all = await CountAsync(visit);
        await visit.Page.GetByLabel("角色").SelectOptionAsync("LEAD");
        await visit.Page.GetByLabel("地区").SelectOptionAsync("530000");
        var led = (await server.AskAsync("""
            { measures(where: { text: { contains: "社区" }, inPolicy: { region: { eq: "530000" } }, assignments: { some: { role: { eq: LEAD } } } }) { totalCount } }
            """)).GetProperty("measures").GetProperty("totalCount").GetInt32();
        await Assertions.Expect(visit.Page.Locator(".count")).ToHaveTextAsync($"共 {led} 条");
        Assert.InRange(led, 1, all - 1);
        Assert.Equal("/?kind=measure&q=社区&role=LEAD&region=530000", Uri.UnescapeDataString(visit.Place));
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator(".count")).ToHaveTextAsync($"共 {led} 条");
        await visit.Link("清除筛选").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".count")).ToHaveTextAsync($"共 {all} 条");
    }

    [Fact]
    public async Task Nothing_found_is_said()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/?q=<img src=x onerror=alert(1)>");
        await Assertions.Expect(visit.Page.Locator(".empty")).ToContainTextAsync("没有找到");
        Assert.Equal(0, await visit.Page.Locator("main img").CountAsync());
    }

    [Theory]
    [InlineData("department")]
    [InlineData("policy")]
    public async Task Lists_of_one_kind_lead_on(string kind)
    {
        await using var visit = await Visit.StartAsync(chromium, server, $"/?kind={kind}", Window.Phone);
        await visit.Page.Locator(".card-title").First.ClickAsync();
        await visit.Page.WaitForURLAsync($"**/{kind}/*");
        await visit.Page.Locator("article h1").WaitForAsync();
    }

    private static async Task<int> CountAsync(Visit visit)
    {
        var text = await visit.Page.Locator(".count").InnerTextAsync();
        return int.Parse(text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
