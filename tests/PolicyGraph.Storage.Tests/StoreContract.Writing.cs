using PolicyGraph.Model;
using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Policy_read_back_equals_what_was_written()
    {
        await Put(SomePolicy.Canteens);
        AssertPolicies.ReadBack([SomePolicy.Canteens], await ReadBack([SomePolicy.Canteens]));
    }

    [Fact]
    public async Task Counts_of_an_empty_store_are_zero() => Assert.Equal(new StoreCounts(0, 0, 0, 0, 0, 0, 0), await Counts());

    [Fact]
    public async Task Counts_name_everything_that_was_written()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        Assert.Equal(new StoreCounts(Policies: 2, References: 1, Measures: 4, Departments: 5, Groups: 1, Assignments: 6, Citations: 2), await Counts());
        var status = await reader.GetStatusAsync(Cancellation);
        Assert.Equal([new DiagnosticCount("PG2003", 1), new DiagnosticCount("PG6001", 1)], status.Diagnostics);
        Assert.Equal(
            [new PolicyCounts(SomePolicy.Services.Id, 1, 1, 0), new PolicyCounts(SomePolicy.Canteens.Id, 3, 5, 2)],
            await reader.CountPartsOfPoliciesAsync([SomePolicy.Canteens.Id, SomePolicy.Services.Id, "食品安全管理办法", "none"], Cancellation));
    }

    [Fact]
    public async Task Samples_read_back_equal_what_was_extracted()
    {
        await Put([.. SampleFiles.All]);
        Assert.NotEmpty(SampleFiles.All);
        AssertPolicies.ReadBack(SampleFiles.All, await ReadBack(SampleFiles.All));
    }

    [Fact]
    public async Task Real_documents_read_back_equal_what_was_extracted()
    {
        var policies = SampleFiles.Corpus();
        Assert.SkipWhen(policies is null, "../shared/corpus is not there.");
        await Put([.. policies]);
        AssertPolicies.ReadBack(policies, await ReadBack(policies));
        var counts = await Counts();
        var bodies = PolicyParts.Of([.. policies]).Departments;
        Assert.Equal(
            (policies.Count, policies.Sum(policy => policy.Measures.Length), policies.Sum(policy => policy.Measures.Sum(measure => measure.Assignments.Length)),
                policies.Sum(policy => policy.Basis.Length + policy.Citations.Length)),
            (counts.Policies, counts.Measures, counts.Assignments, counts.Citations));
        Assert.Equal(
            (bodies.Count(body => body.Kind != DepartmentKind.Group), bodies.Count(body => body.Kind == DepartmentKind.Group)), (counts.Departments, counts.Groups));
    }

    [Fact]
    public async Task Samples_again_change_no_row_and_no_property() => await AssertAgainChangesNothing(SampleFiles.All);

    [Fact]
    public async Task Real_documents_again_change_no_row_and_no_property()
    {
        var policies = SampleFiles.Corpus();
        Assert.SkipWhen(policies is null, "../shared/corpus is not there.");
        await AssertAgainChangesNothing(policies);
    }

    private async Task AssertAgainChangesNothing(IReadOnlyList<Policy> policies)
    {
        await Put([.. policies]);
        var before = await place.DumpAsync();
        Assert.Equal(Enumerable.Repeat(PolicyChange.Unchanged, policies.Count), await Put([.. policies]));
        Assert.NotEmpty(before);
        Assert.Equal(before, await place.DumpAsync());
    }

    [Fact]
    public async Task Same_policy_again_changes_nothing()
    {
        Assert.Equal([PolicyChange.Added], await Put(SomePolicy.Canteens));
        var counts = await Counts();
        Assert.Equal([PolicyChange.Unchanged], await Put(SomePolicy.Canteens));
        Assert.Equal(counts, await Counts());
    }

    [Fact]
    public async Task Newer_text_replaces_the_measures_and_nothing_else()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var newer = SomePolicy.Canteens with { Measures = [SomePolicy.Canteens.Measures[0]], Citations = [], Diagnostics = [] };
        Assert.Equal([PolicyChange.Replaced], await Put(newer));
        AssertPolicies.ReadBack([newer, SomePolicy.Services], await ReadBack([newer, SomePolicy.Services]));
        Assert.Equal(new StoreCounts(Policies: 2, References: 0, Measures: 2, Departments: 3, Groups: 0, Assignments: 3, Citations: 1), await Counts());
        Assert.Empty((await Search("后厨")).Edges);
    }

    [Fact]
    public async Task Policy_removed_leaves_nothing_of_its_own()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        Assert.True(await store.RemoveAsync(SomePolicy.Canteens.Id, Cancellation));
        Assert.Equal(new StoreCounts(Policies: 1, References: 0, Measures: 1, Departments: 2, Groups: 0, Assignments: 1, Citations: 0), await Counts());
        Assert.False(await store.RemoveAsync(SomePolicy.Canteens.Id, Cancellation));
        AssertPolicies.ReadBack([SomePolicy.Services], await ReadBack([SomePolicy.Services]));
        Assert.Empty((await Search("食堂")).Edges);
    }

    [Fact]
    public async Task Policy_removed_that_others_cite_stays_as_a_reference()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        Assert.True(await store.RemoveAsync(SomePolicy.Services.Id, Cancellation));
        Assert.Empty(await reader.GetTextsOfPoliciesAsync([SomePolicy.Services.Id], Cancellation));
        var reference = Assert.Single(await reader.GetPoliciesAsync([SomePolicy.Services.Id], Cancellation));
        Assert.Equal(
            new StoredPolicy(
                SomePolicy.Services.Id, PolicyStatus.Referenced, null, SomePolicy.Services.Title, SomePolicy.Services.DocumentNumber, null, null, null, null, null),
            reference);
    }

    [Fact]
    public async Task Body_named_in_several_policies_is_one_with_all_aliases()
    {
        var other = SomePolicy.Science with { Aliases = ["科技局", "市科学技术局"] };
        await Put(SomePolicy.Canteens, SomePolicy.Numbered("鄂府发〔2017〕7号", "另一", SomePolicy.Measure(1, "一", "一。", (other, ResponsibilityRole.Lead))));
        var body = Assert.Single(await reader.GetDepartmentsAsync([SomePolicy.Science.Id], Cancellation));
        Assert.Equal(["市科学技术局", "市科技局", "科技局"], body.Aliases);
        Assert.Equal(2, (await reader.CountAssignmentsOfDepartmentsAsync([body.Id], new AssignmentFilter(), Cancellation))[body.Id]);
    }

    [Fact]
    public async Task Order_of_the_policies_changes_nothing()
    {
        await Put([.. SampleFiles.All]);
        var forwards = await reader.ReadAsync([.. SampleFiles.All.Select(policy => policy.Id)], Cancellation);
        var (counts, citations) = (await Counts(), await reader.GetCitationsFromAsync([.. SampleFiles.All.Select(policy => policy.Id)], Cancellation));
        foreach (var policy in SampleFiles.All)
            Assert.True(await store.RemoveAsync(policy.Id, Cancellation));
        Assert.Equal(new StoreCounts(0, 0, 0, 0, 0, 0, 0), await Counts());
        await Put([.. SampleFiles.All.Reverse()]);
        AssertPolicies.ReadBack(forwards, await ReadBack(forwards));
        Assert.Equal(counts, await Counts());
        Assert.Equal(citations, await reader.GetCitationsFromAsync([.. SampleFiles.All.Select(policy => policy.Id)], Cancellation));
    }

    [Fact]
    public async Task Two_writers_at_once_both_succeed()
    {
        await store.DisposeAsync();
        await Task.WhenAll(
            Task.Run(() => WriteAlone([SomePolicy.Canteens]), Cancellation), Task.Run(() => WriteAlone([SomePolicy.Services]), Cancellation));
        AssertPolicies.ReadBack(
            [SomePolicy.Canteens, SomePolicy.Services], await ReadBack([SomePolicy.Canteens, SomePolicy.Services]));
    }

    [Theory]
    [InlineData("'; DROP TABLE policy; --")]
    [InlineData("\"} ) RETURN 1 // MATCH (n) DETACH DELETE n")]
    [InlineData("* NEAR(a b) AND OR NOT \\ ' \" ` $1 ?1 :x {0}")]
    [InlineData("𠮷野家\u0000<script>")]
    public async Task Text_is_data_everywhere(string text)
    {
        var body = SomePolicy.Body(text, text, text);
        var policy = SomePolicy.Numbered(text, text, SomePolicy.Measure(1, text, text, (body, ResponsibilityRole.Lead))) with
        {
            Basis = [new Citation(text + "上", null, null, new TextSpan(0, 1))],
            Citations = [new Citation(null, text + "号", "1", new TextSpan(0, 1))],
        };
        await Put(SomePolicy.Services, policy);
        AssertPolicies.ReadBack([policy, SomePolicy.Services], await ReadBack([policy, SomePolicy.Services]));
        Assert.Contains(policy.Id, (await Search(text)).Edges.Select(edge => edge.Node.Id));
        var found = await reader.ListDepartmentsAsync(new(Everything, new DepartmentFilter { NameContains = text }), Cancellation);
        Assert.Equal([body.Id], found.Edges.Select(edge => edge.Node.Id));
        Assert.True(await store.RemoveAsync(policy.Id, Cancellation));
        AssertPolicies.ReadBack([SomePolicy.Services], await ReadBack([SomePolicy.Services]));
    }

    private Task<Page<SearchHit>> Search(string text) => reader.SearchAsync(new(text, [], Everything), Cancellation);

    private async Task WriteAlone(IReadOnlyList<Policy> policies)
    {
        await using var writer = await place.OpenStoreAsync();
        await writer.UpsertAsync(policies, Cancellation);
        await writer.LinkAsync(Cancellation);
    }
}
