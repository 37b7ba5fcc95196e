using System.Collections.Immutable;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

public abstract partial class StoreContract
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task List_by_several_keys_is_walked_in_both_directions(bool firstDescending, bool secondDescending)
    {
        await Put([.. SampleFiles.All]);
        ImmutableArray<Sort<DepartmentOrder>> order = [new(DepartmentOrder.Function, firstDescending), new(DepartmentOrder.Name, secondDescending)];
        var whole = (await reader.ListDepartmentsAsync(new(Everything, new(), order), Cancellation)).Edges;
        Assert.NotEmpty(whole);
        var byFunction = firstDescending
            ? whole.Select(edge => edge.Node).OrderByDescending(body => body.Function ?? "", StringComparer.Ordinal)
            : whole.Select(edge => edge.Node).OrderBy(body => body.Function ?? "", StringComparer.Ordinal);
        var expected = secondDescending
            ? byFunction.ThenByDescending(body => body.Name, StringComparer.Ordinal).ThenByDescending(body => body.Id, StringComparer.Ordinal)
            : byFunction.ThenBy(body => body.Name, StringComparer.Ordinal).ThenBy(body => body.Id, StringComparer.Ordinal);
        Assert.Equal(expected.Select(body => body.Id), whole.Select(edge => edge.Node.Id));
        var (forwards, backwards) = (new List<string>(), new List<string>());
        for (Cursor? after = null; ;)
        {
            var page = await reader.ListDepartmentsAsync(new(new(7, After: after), new(), order), Cancellation);
            forwards.AddRange(page.Edges.Select(edge => edge.Node.Id));
            if (!page.HasMore)
                break;
            after = page.Edges[^1].Cursor;
        }
        for (Cursor? before = null; ;)
        {
            var page = await reader.ListDepartmentsAsync(new(new(7, Before: before, FromEnd: true), new(), order), Cancellation);
            backwards.InsertRange(0, page.Edges.Select(edge => edge.Node.Id));
            if (!page.HasMore)
                break;
            before = page.Edges[0].Cursor;
        }
        Assert.Equal(whole.Select(edge => edge.Node.Id), forwards);
        Assert.Equal(whole.Select(edge => edge.Node.Id), backwards);
    }

    [Fact]
    public async Task Measures_are_ordered_by_what_they_say_and_when()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var (canteens, services) = (SomePolicy.Canteens.Id, SomePolicy.Services.Id);
        Assert.Equal([$"{services}#1", $"{canteens}#1", $"{canteens}#2", $"{canteens}#3"], await MeasuresBy(new Sort<MeasureOrder>(MeasureOrder.IssuedOn)));
        Assert.Equal([$"{canteens}#2", $"{canteens}#3", $"{canteens}#1", $"{services}#1"], await MeasuresBy(new(MeasureOrder.Deadline, true), new(MeasureOrder.IssuedOn, true)));
        Assert.Equal([$"{canteens}#1", $"{canteens}#2", $"{canteens}#3", $"{services}#1"], await MeasuresBy(new(MeasureOrder.Policy, true), new(MeasureOrder.Position, false)));
        var titles = (await reader.ListMeasuresAsync(new(Everything, new(), [new(MeasureOrder.Title)]), Cancellation)).Edges.Select(edge => edge.Node.Title).ToArray();
        Assert.Equal(titles.Order(StringComparer.Ordinal), titles);
    }

    [Fact]
    public async Task Every_key_orders_a_list()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        foreach (var key in Enum.GetValues<PolicyOrder>())
            Assert.Equal(3, (await Policies(new(), key, true)).Count());
        foreach (var key in Enum.GetValues<DepartmentOrder>())
            Assert.Equal(6, (await Departments(new(), key)).Count());
        foreach (var key in Enum.GetValues<MeasureOrder>())
            Assert.Equal(4, (await MeasuresBy(new Sort<MeasureOrder>(key))).Count());
        foreach (var key in Enum.GetValues<RegionOrder>())
            Assert.Single((await reader.ListRegionsAsync(new(Everything, new(), [new(key, true)]), Cancellation)).Edges);
    }

    [Fact]
    public void Keys_that_change_nothing_are_no_part_of_a_cursor()
    {
        Assert.Equal([new(PolicyOrder.Id)], new PolicyQuery(Everything, new()).Keys);
        Assert.Equal([new(PolicyOrder.Title, true), new(PolicyOrder.Id, true)], new PolicyQuery(Everything, new(), [new(PolicyOrder.Title, true), new(PolicyOrder.Title)]).Keys);
        Assert.Equal([new(PolicyOrder.Id, true)], new PolicyQuery(Everything, new(), [new(PolicyOrder.Id, true), new(PolicyOrder.Title)]).Keys);
    }

    private async Task<IEnumerable<string>> MeasuresBy(params Sort<MeasureOrder>[] order) =>
        (await reader.ListMeasuresAsync(new(Everything, new(), [.. order]), Cancellation)).Edges.Select(edge => edge.Node.Id);
}
