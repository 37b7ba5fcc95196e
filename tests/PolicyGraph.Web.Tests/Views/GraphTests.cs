using Microsoft.Playwright;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Views;

public sealed class GraphTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task Neighbourhood_is_drawn_and_listed_and_opened()
    {
        await using var visit = await Visit.StartAsync(chromium, server, $"/graph/{await server.DepartmentIdAsync("内蒙古自治区民政厅")}");
        await visit.Page.Locator(".canvas canvas").First.WaitForAsync();
        await visit.Page.GetByText("以文字列出").ClickAsync();
        var rows = visit.Page.Locator(".node-list tbody tr");
        var before = await rows.CountAsync();
        await visit.Page.Locator(".node-list button").First.ClickAsync();
        await Assertions.Expect(rows).Not.ToHaveCountAsync(before);
        Assert.Contains("?x=", visit.Place, StringComparison.Ordinal);
        await visit.Button("收起展开的 1 处").ClickAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(before);
    }

    [Fact]
    public async Task Links_are_those_of_the_graph()
    {
        var id = await server.PolicyIdAsync("云政办发〔2024〕902号");
        var nodes = (await server.AskAsync("query ($id: ID!) { neighbourhood(id: $id, depth: 2, limit: 150) { nodes { item { __typename } } } }", new { id }))
            .GetProperty("neighbourhood").GetProperty("nodes").EnumerateArray().Count(node => node.GetProperty("item").GetProperty("__typename").GetString() != "Region");
        await using var visit = await Visit.StartAsync(chromium, server, $"/graph/{id}?depth=2");
        await Assertions.Expect(visit.Page.Locator(".crumbs")).ToContainTextAsync($"已显示 {nodes} 个节点");
        await Assertions.Expect(visit.Page.Locator(".legend")).ToContainTextAsync("牵头");
    }

    [Theory]
    [InlineData("PNG", "\u0089PNG")]
    [InlineData("SVG", "<svg")]
    public async Task Drawing_can_be_taken_along(string format, string start)
    {
        await using var visit = await Visit.StartAsync(chromium, server, $"/graph/{await server.DepartmentIdAsync("内蒙古自治区民政厅")}");
        await visit.Page.Locator(".canvas canvas").First.WaitForAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button(format).ClickAsync());
        var bytes = await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal(start, System.Text.Encoding.Latin1.GetString(bytes, 0, 4));
        if (format == "SVG")
            Assert.Contains("民政厅", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anything_found_can_be_put_in_the_middle()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/graph", Window.Phone);
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("民政部");
        await visit.Link("民政部").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("民政部");
    }
}
