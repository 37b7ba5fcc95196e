using Microsoft.Playwright;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Views;

public sealed class MatrixTests(Chromium chromium, SampleServer server)
{
    private const string Yunnan = "云政办发〔2024〕902号";

    [Fact]
    public async Task Cells_are_the_roles_of_the_graph()
    {
        var id = await server.PolicyIdAsync(Yunnan);
        await using var visit = await Visit.StartAsync(chromium, server, $"/matrix/{id}");
        var rows = (await server.AskAsync("query ($id: ID!) { responsibilityMatrix(policyId: $id) { rows { roles } } }", new { id }))
            .GetProperty("responsibilityMatrix").GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(rows.Length, await visit.Page.Locator(".matrix-scroll tbody tr").CountAsync());
        var roles = rows.SelectMany(row => row.GetProperty("roles").EnumerateArray()).Select(role => role.GetString()).OfType<string>().ToArray();
        Assert.Equal(roles.Count(role => role == "LEAD"), await visit.Page.Locator(".matrix-scroll .cell.lead").CountAsync());
        Assert.Equal(roles.Length, await visit.Page.Locator(".matrix-scroll .cell").CountAsync());
    }

    [Fact]
    public async Task Policy_is_chosen_and_its_matrix_filtered_and_sorted_in_the_address()
    {
        await using var visit = await Visit.StartAsync(chromium, server, "/matrix");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("云南省");
        await visit.Page.Locator("table.list a").First.ClickAsync();
        await visit.Page.GetByLabel("角色").SelectOptionAsync("LEAD");
        await visit.Page.GetByLabel("排序").SelectOptionAsync("bodies");
        Assert.EndsWith("?role=LEAD&sort=bodies", visit.Place, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator(".matrix-scroll .cell:not(.lead)").CountAsync());
        Assert.NotEqual(0, await visit.Page.Locator(".matrix-scroll .cell.lead").CountAsync());
        await visit.Page.GetByLabel("筛选部门").FillAsync("民政");
        await Assertions.Expect(visit.Page.Locator(".matrix-scroll thead th")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Heads_stay_in_sight()
    {
        await using var visit = await Visit.StartAsync(chromium, server, $"/matrix/{await server.PolicyIdAsync(Yunnan)}", Window.Phone);
        await visit.Page.Locator(".matrix-scroll").EvaluateAsync("element => { element.scrollTop = 400; element.scrollLeft = 300; element.scrollIntoView(); }");
        await Assertions.Expect(visit.Page.Locator(".matrix-scroll .corner")).ToBeInViewportAsync();
        var (box, corner) = (await visit.Page.Locator(".matrix-scroll").BoundingBoxAsync(), await visit.Page.Locator(".matrix-scroll .corner").BoundingBoxAsync());
        Assert.InRange(corner!.X - box!.X, -1, 3);
        Assert.InRange(corner.Y - box.Y, -1, 3);
    }

    [Fact]
    public async Task Export_is_a_table_that_spreadsheets_read()
    {
        await using var visit = await Visit.StartAsync(chromium, server, $"/matrix/{await server.PolicyIdAsync(Yunnan)}");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button("导出 CSV").ClickAsync());
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        var lines = System.Text.Encoding.UTF8.GetString(bytes).Split("\r\n");
        Assert.StartsWith("\uFEFF编号,措施,时限,", lines[0], StringComparison.Ordinal);
        Assert.Equal(await visit.Page.Locator(".matrix-scroll tbody tr").CountAsync() + 2, lines.Length);
    }
}
