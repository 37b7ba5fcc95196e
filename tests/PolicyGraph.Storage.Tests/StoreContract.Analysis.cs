using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

public abstract partial class StoreContract
{
    private static readonly string Industry = SomePolicy.Industry.Id;
    private static readonly string Market = SomeReforms.Market.Id;
    private static readonly string Finance = SomePolicy.Finance.Id;
    private static readonly string Science = SomePolicy.Science.Id;

    private static readonly AsOf AfterMerger = AsOf.On(new DateOnly(2020, 1, 1));

    [Fact]
    public async Task Measures_are_counted_by_who_has_them()
    {
        await PutAll();
        Assert.Equal(
            new StoredCoverage(Policies: 3, Measures: 11, NamedLead: 6, SoleOwner: 2, SharedOnly: 1, GroupsOnly: 1, Nobody: 1, WithDeadline: 1, DissolvedLead: 6),
            await reader.GetCoverageAsync(new(), AsOf.Current, Cancellation));
        Assert.Equal(
            new StoredCoverage(Policies: 1, Measures: 1, NamedLead: 1, SoleOwner: 0, SharedOnly: 0, GroupsOnly: 0, Nobody: 0, WithDeadline: 0, DissolvedLead: 0),
            await reader.GetCoverageAsync(new() { Ids = [SomePolicy.Services.Id] }, AsOf.Current, Cancellation));
        Assert.Equal(new StoredCoverage(0, 0, 0, 0, 0, 0, 0, 0, 0), await reader.GetCoverageAsync(new() { Ids = ["none"] }, AsOf.Current, Cancellation));
    }

    [Theory]
    [InlineData("2017-06-01", 0)]
    [InlineData("2018-12-30", 0)]
    [InlineData("2018-12-31", 1)]
    [InlineData("2020-01-01", 4)]
    [InlineData("2023-12-31", 6)]
    public async Task Lead_is_dissolved_from_the_end_of_the_year_of_its_reform(string day, int measures)
    {
        await PutAll();
        var coverage = await reader.GetCoverageAsync(new(), AsOf.On(DateOnly.ParseExact(day, "yyyy-MM-dd")), Cancellation);
        Assert.Equal(measures, coverage.DissolvedLead);
    }

    [Fact]
    public async Task Dissolved_leads_come_with_their_measures()
    {
        await PutAll();
        Assert.Equal(
            [new(Industry, 3, 2), new(SomeReforms.Prices.Id, 1, 1)],
            await reader.ListDissolvedLeadsAsync(new(), AfterMerger, 10, Cancellation));
        Assert.Equal([new(Market, 3, 1)], await reader.ListDissolvedLeadsAsync(new() { IssuedFrom = new DateOnly(2020, 1, 1) }, AsOf.Current, 1, Cancellation));
        Assert.Empty(await reader.ListDissolvedLeadsAsync(new(), AsOf.Issued, 10, Cancellation));
    }

    [Fact]
    public async Task Reforms_are_followed_to_the_body_that_existed_on_the_day()
    {
        await PutAll();
        string[] ids = [Industry, Market, Science, SomeReforms.Prices.Id, "none"];
        Assert.Equal([Industry, Market, SomeReforms.Prices.Id, Science], await Holders(AsOf.Issued));
        Assert.Equal([Market, Market, SomeReforms.Prices.Id, Science], await Holders(AfterMerger));
        Assert.Equal([SomeReforms.TodayId, SomeReforms.TodayId, SomeReforms.Prices.Id, Science], await Holders(AsOf.Current));
        async Task<IEnumerable<string>> Holders(AsOf asOf) => (await reader.GetHoldersAsync(ids, asOf, Cancellation)).Select(holder => holder.HolderId);
    }

    [Fact]
    public async Task Body_that_reforms_lead_back_to_answers_itself()
    {
        var there = SomePolicy.Body("甲局", "甲");
        var back = SomePolicy.Body("乙局", "乙") with { Successors = [new DepartmentSuccession(there.Id, there.Name, SuccessionKind.Rename, 2020, "乙")] };
        there = there with { Successors = [new DepartmentSuccession(back.Id, back.Name, SuccessionKind.Rename, 2018, "甲")] };
        await Put(SomePolicy.Numbered("鄂府发〔2016〕904号", "往返", SomePolicy.Measure(1, "一", "一。", (there, ResponsibilityRole.Lead))));
        await store.LoadDepartmentsAsync([back], Cancellation);
        Assert.Equal([new(there.Id, there.Id)], await reader.GetHoldersAsync([there.Id], AsOf.Current, Cancellation));
        Assert.Single(await reader.GetAssignmentsHeldAsync([there.Id], new(), Everything, AsOf.Current, Cancellation));
        Assert.Equal(there.Id, (await reader.ListWorkloadAsync(new(new(), WorkloadBasis.Lead, AsOf.Current, 10), Cancellation)).Rows.Single().DepartmentId);
    }

    [Fact]
    public async Task Assignments_of_those_before_a_body_are_its_own_after_the_reform()
    {
        await PutAll();
        var own = await Held([Market], new(), AsOf.Issued);
        Assert.Equal(
            await reader.GetAssignmentsOfDepartmentsAsync([Market], new(), Everything, Cancellation), own.Select(held => held.Assignment));
        var both = await Held([Market], new(), AfterMerger);
        Assert.Equal(
            [$"{SomePolicy.Canteens.Id}#2", .. "12577".Select(number => $"{SomeReforms.Licences.Id}#{number}")],
            both.Select(held => held.Assignment.MeasureId));
        Assert.Equal([Industry, Market, Market, Industry, Industry, Market], both.Select(held => held.Assignment.DepartmentId));
        Assert.All(both, held => Assert.Equal(Market, held.AskedId));
        var asked = await Held([Industry, Science], new([ResponsibilityRole.Lead]), AsOf.Current);
        Assert.Equal([Industry, Industry, Industry, Industry, Industry, Science], asked.Select(held => held.AskedId));
        Assert.Equal([both[2]], await reader.GetAssignmentsHeldAsync([Market], new(), new(1, After: both[1].Assignment.Cursor), AfterMerger, Cancellation));
        var counts = await reader.CountAssignmentsHeldAsync([Market, Industry, Science, "none"], new(), AfterMerger, Cancellation);
        Assert.Equal([(Industry, 6L), (Market, 6L), (Science, 2L)], counts.Select(count => (count.Key, count.Value)).Order());
        async Task<IReadOnlyList<HeldAssignment>> Held(string[] ids, AssignmentFilter filter, AsOf asOf) =>
            await reader.GetAssignmentsHeldAsync(ids, filter, Everything, asOf, Cancellation);
    }

    [Fact]
    public async Task Assignments_are_counted_by_year_and_role_after_reforms_too()
    {
        await PutAll();
        await Put(SomePolicy.Numbered("鄂府发〔2021〕905号", "无日期", SomePolicy.Measure(1, "一", "一。", (SomePolicy.Finance, ResponsibilityRole.Lead))) with { IssuedOn = null });
        Assert.Equal(
            [
                new(Market, 2020, ResponsibilityRole.Lead, 3),
                new(Finance, null, ResponsibilityRole.Lead, 1), new(Finance, 2015, ResponsibilityRole.Lead, 1),
                new(Finance, 2016, ResponsibilityRole.Coordinate, 1), new(Finance, 2016, ResponsibilityRole.Shared, 1),
                new(Finance, 2020, ResponsibilityRole.Coordinate, 2), new(Finance, 2020, ResponsibilityRole.Shared, 1),
            ],
            (await reader.CountAssignmentsHeldByYearAsync([Finance, Market, Finance, "none"], new(), AsOf.Issued, Cancellation)).OrderBy(row => row.AskedId == Finance));
        Assert.Equal(
            [new(Market, 2016, ResponsibilityRole.Responsible, 1), new(Market, 2020, ResponsibilityRole.Lead, 5)],
            await reader.CountAssignmentsHeldByYearAsync([Market], new(), AfterMerger, Cancellation));
        Assert.Equal(
            [new(Finance, 2016, ResponsibilityRole.Shared, 1), new(Finance, 2020, ResponsibilityRole.Shared, 1)],
            await reader.CountAssignmentsHeldByYearAsync([Finance], new([ResponsibilityRole.Shared]), AsOf.Issued, Cancellation));
    }

    [Fact]
    public async Task Workload_is_counted_by_body_with_the_median()
    {
        await PutAll();
        var leads = await reader.ListWorkloadAsync(new(new(), WorkloadBasis.Lead, AsOf.Issued, 10), Cancellation);
        Assert.Equal((6, 4, 1.5), (leads.Measures, leads.Bodies, leads.Median));
        Assert.Equal(
            [
                new(Market, 3, 1, 3, 0, 0, 0), new(Industry, 2, 1, 2, 0, 0, 1), new(Science, 1, 1, 1, 1, 0, 0), new(Finance, 1, 1, 1, 3, 2, 0),
            ],
            leads.Rows);
        var any = await reader.ListWorkloadAsync(new(new(), WorkloadBasis.Any, AfterMerger, 2), Cancellation);
        Assert.Equal((9, 4), (any.Measures, any.Bodies));
        Assert.Equal([new(Finance, 6, 3, 1, 3, 2, 0), new(Market, 5, 2, 4, 0, 0, 1)], any.Rows);
        var none = await reader.ListWorkloadAsync(new(new() { Ids = ["none"] }, WorkloadBasis.Any, AsOf.Issued, 2), Cancellation);
        Assert.Equal((0, 0, 0, 0), (none.Measures, none.Bodies, none.Median, none.Rows.Length));
    }

    [Fact]
    public async Task Workload_is_told_by_year()
    {
        await PutAll();
        await Put(SomeReforms.Licences with { Id = "鄂府发〔2021〕905号", DocumentNumber = null, Title = "无日期", IssuedOn = null, Measures = [] });
        Assert.Equal(
            [new(Finance, 2015, 1), new(Finance, 2016, 2), new(Finance, 2020, 3), new(Market, 2016, 1), new(Market, 2020, 4)],
            (await reader.ListWorkloadYearsAsync(new(new(), WorkloadBasis.Any, AfterMerger, 1), [Finance, Market], Cancellation)).OrderBy(row => row.DepartmentId == Market));
    }

    [Fact]
    public async Task Collaboration_is_who_leads_whom()
    {
        await PutAll();
        Assert.Equal(
            [new(Market, Finance, 2, 1, 1, 1), new(Industry, Finance, 1, 1, 1, 0), new(Market, Science, 1, 1, 1, 0), new(Science, Finance, 1, 1, 1, 0)],
            await Pairs(new(new(), null, null, 1, AsOf.Issued, 10)));
        Assert.Equal([new(Market, Finance, 3, 1, 2, 1)], await Pairs(new(new(), null, "150600", 2, AfterMerger, 10)));
        Assert.Equal(
            [new(Market, Finance, 3, 1, 2, 1), new(Market, Science, 1, 1, 1, 0)], await Pairs(new(new(), Industry, null, 1, AfterMerger, 10)));
        Assert.Equal([new(Industry, Finance, 1, 1, 1, 0)], await Pairs(new(new(), Industry, null, 1, AsOf.Issued, 10)));
        Assert.Empty(await Pairs(new(new(), null, "530000", 1, AsOf.Issued, 10)));
        Assert.Empty(await Pairs(new(new() { Ids = [SomePolicy.Services.Id] }, null, null, 1, AsOf.Issued, 10)));
        Assert.Single(await Pairs(new(new(), null, null, 1, AsOf.Issued, 1)));
        Task<IReadOnlyList<StoredCollaboration>> Pairs(CollaborationQuery query) => reader.ListCollaborationAsync(query, Cancellation);
    }

    private async Task PutAll() => await Put(SomePolicy.Canteens, SomePolicy.Services, SomeReforms.Licences);
}
