using Microsoft.Playwright;
using PolicyGraph.Web.Tests.Support;
using Xunit;

namespace PolicyGraph.Web.Tests.Views;

public sealed class CompareTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task Policies_are_chosen_and_their_common_tasks_stand_side_by_side()
    {
        string[] ids = [await server.PolicyIdAsync("国办发〔2024〕901号"), await server.PolicyIdAsync("内政办发〔2024〕907号")];
        var tasks = (await server.AskAsync("query ($ids: [ID!]!) { compare(policyIds: $ids) { owners { change } } }", new { ids }))
            .GetProperty("compare").EnumerateArray().ToArray();
        await using var visit = await Visit.StartAsync(chromium, server, $"/compare?p={ids[0]}");
        await visit.Page.GetByLabel("添加政策").FillAsync("内蒙古自治区人民政府办公厅");
        await visit.Page.Locator(".choices button", new() { HasText = "907号" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".comparison tbody")).ToHaveCountAsync(tasks.Length);
        Assert.Equal($"/compare?p={ids[0]}&p={ids[1]}", visit.Place);
        var changes = tasks.SelectMany(task => task.GetProperty("owners").EnumerateArray()).Count(owner => owner.GetProperty("change").GetString() != "SAME");
        Assert.Equal(changes, await visit.Page.Locator(".comparison .change").CountAsync());
    }

    [Fact]
    public async Task Tasks_without_a_difference_can_be_left_out()
    {
        var (centre, region) = (await server.PolicyIdAsync("国办发〔2024〕901号"), await server.PolicyIdAsync("内政办发〔2024〕907号"));
        await using var visit = await Visit.StartAsync(chromium, server, $"/compare?p={centre}&p={region}&all=yes");
        var all = await visit.Page.Locator(".comparison tbody").CountAsync();
        await visit.Page.GetByLabel("仅看责任有变化的任务").CheckAsync();
        await Assertions.Expect(visit.Page.Locator(".comparison tbody")).Not.ToHaveCountAsync(all);
        Assert.Equal(0, await visit.Page.Locator(".comparison tbody:not(:has(.change))").CountAsync());
    }
}
