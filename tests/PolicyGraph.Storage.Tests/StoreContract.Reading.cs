using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Keys_that_nobody_knows_give_nothing()
    {
        await Put(SomePolicy.Canteens);
        string[] keys = ["", "none", "none"];
        Assert.Empty(await reader.GetPoliciesAsync(keys, Cancellation));
        Assert.Empty(await reader.GetTextsOfPoliciesAsync(keys, Cancellation));
        Assert.Empty(await reader.GetMeasuresAsync(keys, Cancellation));
        Assert.Empty(await reader.GetDepartmentsAsync(keys, Cancellation));
        Assert.Empty(await reader.GetRegionsAsync(keys, Cancellation));
        Assert.Empty(await reader.GetMeasuresOfPoliciesAsync(keys, Everything, Cancellation));
        Assert.Empty(await reader.GetAssignmentsOfMeasuresAsync(keys, Cancellation));
        Assert.Empty(await reader.GetAssignmentsOfDepartmentsAsync(keys, new(), Everything, Cancellation));
        Assert.Empty(await reader.CountAssignmentsOfDepartmentsAsync(keys, new(), Cancellation));
        Assert.Empty(await reader.GetDiagnosticsAsync(keys, Cancellation));
        Assert.Empty(await reader.GetPoliciesAsync([], Cancellation));
    }

    [Fact]
    public async Task Assignments_of_a_body_come_by_policy_and_place_and_can_be_paged()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var id = SomePolicy.Finance.Id;
        var all = await reader.GetAssignmentsOfDepartmentsAsync([id], new(), Everything, Cancellation);
        Assert.Equal(
            [(SomePolicy.Services.Id, 1, 1), (SomePolicy.Canteens.Id, 1, 2), (SomePolicy.Canteens.Id, 3, 2)],
            all.Select(assignment => (assignment.PolicyId, assignment.MeasurePosition, assignment.Ordinal)));
        Assert.Equal([all[0], all[1]], await reader.GetAssignmentsOfDepartmentsAsync([id], new(), new(2), Cancellation));
        Assert.Equal([all[2]], await reader.GetAssignmentsOfDepartmentsAsync([id], new(), new(2, After: all[1].Cursor), Cancellation));
        Assert.Equal([all[1], all[2]], await reader.GetAssignmentsOfDepartmentsAsync([id], new(), new(2, FromEnd: true), Cancellation));
        Assert.Equal([all[1]], await reader.GetAssignmentsOfDepartmentsAsync([id], new(), new(1, Before: all[2].Cursor, FromEnd: true), Cancellation));
        var shared = new AssignmentFilter([ResponsibilityRole.Shared, ResponsibilityRole.Lead]);
        Assert.Equal([all[0], all[2]], await reader.GetAssignmentsOfDepartmentsAsync([id], shared, Everything, Cancellation));
        Assert.Equal(2, (await reader.CountAssignmentsOfDepartmentsAsync([id], shared, Cancellation))[id]);
    }

    [Fact]
    public async Task Each_of_many_keys_gets_its_own_page()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var measures = await reader.GetMeasuresOfPoliciesAsync([SomePolicy.Canteens.Id, SomePolicy.Services.Id], new(2), Cancellation);
        Assert.Equal(
            [$"{SomePolicy.Services.Id}#1", $"{SomePolicy.Canteens.Id}#1", $"{SomePolicy.Canteens.Id}#2"], measures.Select(measure => measure.Id));
    }

    [Fact]
    public async Task Bodies_are_found_by_name_alias_line_and_reform()
    {
        await Put(SomePolicy.Canteens);
        Assert.Equal([SomePolicy.Science.Id], Ids(await reader.FindDepartmentsByNameAsync(["市科技局"], Cancellation)));
        Assert.Equal([SomePolicy.Science.Id], Ids(await reader.FindDepartmentsByNameAsync([SomePolicy.Science.Name], Cancellation)));
        Assert.Equal([SomePolicy.Finance.Id], Ids(await reader.GetDepartmentsOfFunctionsAsync(["财政"], Cancellation)));
        var next = SomePolicy.Industry.Successors[0];
        StoredSuccession[] succession = [new(SomePolicy.Industry.Id, next.SuccessorId, next.Kind, next.Year, next.Basis)];
        Assert.Equal(succession, await reader.GetSuccessorsAsync([SomePolicy.Industry.Id], Cancellation));
        Assert.Equal(succession, await reader.GetPredecessorsAsync([next.SuccessorId], Cancellation));
        var successor = Assert.Single(await reader.GetDepartmentsAsync([next.SuccessorId], Cancellation));
        Assert.Equal((next.SuccessorName, DepartmentKind.Unknown, "150600"), (successor.Name, successor.Kind, successor.RegionCode));
        Assert.Equal([SomePolicy.Canteens.Id], (await reader.GetPoliciesIssuedByAsync([SomePolicy.Canteens.Issuer!.Id], Cancellation)).Select(policy => policy.Id));
    }

    [Fact]
    public async Task Body_that_a_reform_led_to_becomes_whole_when_it_is_loaded()
    {
        await Put(SomePolicy.Canteens);
        var today = SomePolicy.Body("市场监督管理局", "市场监管", "市市场监管局");
        await store.LoadDepartmentsAsync([today], Cancellation);
        var body = Assert.Single(await reader.GetDepartmentsAsync([today.Id], Cancellation));
        Assert.Equal((DepartmentKind.GovernmentDepartment, "市场监管"), (body.Kind, body.Function));
        Assert.Equal(["市市场监管局"], body.Aliases);
    }

    [Fact]
    public async Task Regions_are_found_by_code_and_by_what_they_are_part_of()
    {
        await Put(SomePolicy.Canteens);
        await store.LoadRegionsAsync([SomePolicy.InnerMongolia, SomePolicy.Ordos], Cancellation);
        await store.LoadRegionsAsync([SomePolicy.InnerMongolia, SomePolicy.Ordos], Cancellation);
        Assert.Equal([SomePolicy.InnerMongolia, SomePolicy.Ordos], await reader.GetRegionsAsync(["150600", "150000"], Cancellation));
        Assert.Equal([SomePolicy.Ordos], await reader.GetRegionsWithinAsync(["150000"], Cancellation));
    }

    [Fact]
    public async Task Policies_are_filtered_ordered_and_paged()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        string[] references = [$"《{FoodSafety}》"];
        Assert.Equal([.. references, SomePolicy.Services.Id, SomePolicy.Canteens.Id], await Policies(new(), PolicyOrder.Id, false));
        Assert.Equal([SomePolicy.Canteens.Id, SomePolicy.Services.Id, .. references], await Policies(new(), PolicyOrder.IssuedOn, true));
        Assert.Equal([SomePolicy.Canteens.Id], await Policies(new() { TitleContains = "食堂" }, PolicyOrder.Title, false));
        Assert.Equal([SomePolicy.Services.Id], await Policies(new() { IssuedTo = new DateOnly(2015, 12, 31) }, PolicyOrder.Id, false));
        Assert.Equal([SomePolicy.Canteens.Id], await Policies(new() { IssuedFrom = new DateOnly(2016, 3, 9) }, PolicyOrder.Id, false));
        Assert.Equal(references, await Policies(new() { Statuses = [PolicyStatus.Referenced] }, PolicyOrder.Id, false));
        Assert.Empty(await Policies(new() { Levels = [AdministrativeLevel.National] }, PolicyOrder.Id, false));
        Assert.Equal(2, await reader.CountPoliciesAsync(new() { RegionCodes = ["150600"], IssuerIds = [SomePolicy.Canteens.Issuer!.Id] }, Cancellation));
        var first = await reader.ListPoliciesAsync(new(new(1), new(), [new(PolicyOrder.IssuedOn, true)]), Cancellation);
        Assert.True(first.HasMore);
        var rest = await reader.ListPoliciesAsync(new(new(5, After: first.Edges[0].Cursor), new(), [new(PolicyOrder.IssuedOn, true)]), Cancellation);
        Assert.Equal([SomePolicy.Services.Id, .. references], rest.Edges.Select(edge => edge.Node.Id));
        Assert.False(rest.HasMore);
        var last = await reader.ListPoliciesAsync(new(new(1, FromEnd: true), new(), [new(PolicyOrder.IssuedOn, true)]), Cancellation);
        Assert.Equal(references, last.Edges.Select(edge => edge.Node.Id));
    }

    [Fact]
    public async Task Bodies_are_filtered_and_ordered()
    {
        await Put(SomePolicy.Canteens);
        Assert.Equal([SomePolicy.Counties.Id], await Departments(new() { Kinds = [DepartmentKind.Group] }, DepartmentOrder.Name));
        Assert.Equal([SomePolicy.Science.Id], await Departments(new() { NameContains = "市科技" }, DepartmentOrder.Name));
        Assert.Equal([SomePolicy.Industry.Id, SomePolicy.Science.Id, SomePolicy.Finance.Id], await Departments(new() { Functions = ["科技", "财政", "工商"] }, DepartmentOrder.Function));
        Assert.Equal(6, await reader.CountDepartmentsAsync(new() { RegionCodes = ["150600"], Levels = [AdministrativeLevel.City] }, Cancellation));
    }

    [Fact]
    public async Task Measures_are_filtered_and_paged()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        Assert.Equal([$"{SomePolicy.Services.Id}#1", $"{SomePolicy.Canteens.Id}#1", $"{SomePolicy.Canteens.Id}#3"], await Measures(new() { DepartmentIds = [SomePolicy.Finance.Id] }));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#1"], await Measures(new() { DepartmentIds = [SomePolicy.Finance.Id], Roles = [ResponsibilityRole.Coordinate] }));
        Assert.Equal([$"{SomePolicy.Services.Id}#1", $"{SomePolicy.Canteens.Id}#1"], await Measures(new() { Roles = [ResponsibilityRole.Lead] }));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#2"], await Measures(new() { HasDeadline = true }));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#2"], await Measures(new() { TextContains = "后厨" }));
        Assert.Equal(3, await reader.CountMeasuresAsync(new() { PolicyIds = [SomePolicy.Canteens.Id] }, Cancellation));
        var first = await reader.ListMeasuresAsync(new(new(2), new()), Cancellation);
        var rest = await reader.ListMeasuresAsync(new(new(2, After: first.Edges[1].Cursor), new()), Cancellation);
        Assert.Equal([$"{SomePolicy.Canteens.Id}#2", $"{SomePolicy.Canteens.Id}#3"], rest.Edges.Select(edge => edge.Node.Id));
    }

    [Fact]
    public async Task Search_finds_any_stretch_of_chinese_best_first()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        Assert.Equal(
            [(SearchKind.Policy, SomePolicy.Canteens.Id, 2), (SearchKind.Measure, $"{SomePolicy.Canteens.Id}#1", 3)],
            (await Search("食堂")).Edges.Select(edge => (edge.Node.Kind, edge.Node.Id, edge.Node.Rank)));
        Assert.Equal((SearchKind.Department, 0), (await Search("市科技局")).Edges.Select(edge => (edge.Node.Kind, edge.Node.Rank)).Single());
        Assert.Equal([$"{SomePolicy.Canteens.Id}#2"], (await Search("厨")).Edges.Select(edge => edge.Node.Id));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#1"], (await Search("街道 食堂")).Edges.Select(edge => edge.Node.Id));
        Assert.Empty((await Search("食街")).Edges);
        Assert.Empty((await Search("。！")).Edges);
        Assert.Equal([SomePolicy.Canteens.Id], (await Search(SomePolicy.Canteens.DocumentNumber!)).Edges.Select(edge => edge.Node.Id));
        var measures = await reader.SearchAsync(new("食堂", [SearchKind.Measure], Everything), Cancellation);
        Assert.Equal([$"{SomePolicy.Canteens.Id}#1"], measures.Edges.Select(edge => edge.Node.Id));
        var all = await Search("社区");
        var rest = await reader.SearchAsync(new("社区", [], new(50, After: all.Edges[0].Cursor)), Cancellation);
        Assert.Equal(all.Edges.Skip(1), rest.Edges);
        Assert.Equal(3, all.Edges.Length);
    }

    private static IEnumerable<string> Ids(IEnumerable<StoredDepartment> bodies) => bodies.Select(body => body.Id);

    private async Task<IEnumerable<string>> Policies(PolicyFilter filter, PolicyOrder order, bool descending) =>
        (await reader.ListPoliciesAsync(new(Everything, filter, [new(order, descending)]), Cancellation)).Edges.Select(edge => edge.Node.Id);

    private async Task<IEnumerable<string>> Departments(DepartmentFilter filter, DepartmentOrder order) =>
        Ids((await reader.ListDepartmentsAsync(new(Everything, filter, [new(order)]), Cancellation)).Edges.Select(edge => edge.Node));

    private async Task<IEnumerable<string>> Measures(MeasureFilter filter) =>
        (await reader.ListMeasuresAsync(new(Everything, filter), Cancellation)).Edges.Select(edge => edge.Node.Id);
}
