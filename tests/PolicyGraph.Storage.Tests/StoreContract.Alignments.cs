using PolicyGraph.Model;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

public abstract partial class StoreContract
{
    private static readonly Policy Province = SomePolicy.Numbered(
        "云政办发〔2024〕911号",
        "云南省社区便民服务方案",
        SomePolicy.Measure(1, "普查设施", "以街道为单位普查社区服务设施，逐处登记面积和权属。", (SomePolicy.Finance, ResponsibilityRole.Lead)),
        SomePolicy.Measure(2, "修缮路灯", "更换老旧小区坏损路灯，夜间照明不留死角。", (SomePolicy.Finance, ResponsibilityRole.Lead)));

    private static readonly Policy City = SomePolicy.Numbered(
        "昆政办〔2024〕912号",
        "昆明市社区便民服务方案",
        SomePolicy.Measure(1, "助餐", "独居老人由社区食堂送餐上门。", (SomePolicy.Science, ResponsibilityRole.Lead)),
        SomePolicy.Measure(2, "普查设施", "社区服务设施普查到户，登记面积、权属和用途。", (SomePolicy.Science, ResponsibilityRole.Lead)),
        SomePolicy.Measure(3, "复查设施", "社区服务设施普查结果每年复查。", (SomePolicy.Science, ResponsibilityRole.Lead)));

    private static readonly string[] Both = [Province.Id, City.Id];

    [Fact]
    public async Task Measures_of_the_same_task_are_aligned_whichever_policy_comes_first()
    {
        await Put(Province);
        await Put(City);
        var link = Assert.Single(await reader.GetAlignmentsBetweenPoliciesAsync(Both, Cancellation));
        Assert.Equal(($"{Province.Id}#1", $"{City.Id}#2"), (link.MeasureId, link.AlignedMeasureId));
        Assert.InRange(link.Score, 0.5, 0.999);
        Assert.Equal([link], await reader.GetAlignmentsOfMeasuresAsync([$"{Province.Id}#1", $"{Province.Id}#2"], 10, Cancellation));
        Assert.Equal([new StoredAlignment(link.AlignedMeasureId, link.MeasureId, link.Score)], await reader.GetAlignmentsOfMeasuresAsync([$"{City.Id}#2"], 10, Cancellation));
        Assert.True(await store.RemoveAsync(Province.Id, Cancellation));
        await Put(Province);
        Assert.Equal([link], await reader.GetAlignmentsBetweenPoliciesAsync(Both, Cancellation));
    }

    [Fact]
    public async Task Alignments_of_a_policy_go_with_it()
    {
        await Put(Province, City);
        Assert.Equal(1, (await Counts()).Alignments);
        Assert.True(await store.RemoveAsync(City.Id, Cancellation));
        Assert.Equal(0, (await Counts()).Alignments);
        Assert.Empty(await reader.GetAlignmentsOfMeasuresAsync([$"{Province.Id}#1"], 10, Cancellation));
    }

    [Fact]
    public async Task Alignments_follow_a_newer_text()
    {
        await Put(Province, City);
        var lamps = SomePolicy.Measure(1, "修缮路灯", "老旧小区坏损路灯三日内更换，保证夜间照明。", (SomePolicy.Science, ResponsibilityRole.Lead));
        await Put(SomePolicy.Numbered(City.Id, City.Title!, lamps));
        var link = Assert.Single(await reader.GetAlignmentsBetweenPoliciesAsync(Both, Cancellation));
        Assert.Equal(($"{Province.Id}#2", $"{City.Id}#1"), (link.MeasureId, link.AlignedMeasureId));
        Assert.Equal(1, (await Counts()).Alignments);
    }

    [Fact]
    public async Task Alignments_written_again_are_the_same()
    {
        await Put(Province, City);
        var links = await reader.GetAlignmentsBetweenPoliciesAsync(Both, Cancellation);
        Assert.Equal([PolicyChange.Unchanged, PolicyChange.Unchanged], await Put(City, Province));
        Assert.Equal(links, await reader.GetAlignmentsBetweenPoliciesAsync(Both, Cancellation));
        Assert.Equal(1, (await Counts()).Alignments);
    }

    [Fact]
    public async Task Alignments_do_not_depend_on_the_order_of_the_policies()
    {
        var ids = SampleFiles.All.Select(policy => policy.Id).ToArray();
        await Put([.. SampleFiles.All]);
        var together = await reader.GetAlignmentsBetweenPoliciesAsync(ids, Cancellation);
        Assert.NotEmpty(together);
        foreach (var policy in SampleFiles.All)
            Assert.True(await store.RemoveAsync(policy.Id, Cancellation));
        Assert.Equal(0, (await Counts()).Alignments);
        foreach (var policy in SampleFiles.All.Reverse())
            await Put(policy);
        Assert.Equal(together, await reader.GetAlignmentsBetweenPoliciesAsync(ids, Cancellation));
        Assert.Equal(together.Count, (await Counts()).Alignments);
    }

    [Fact]
    public async Task Likest_measures_come_first_and_only_as_many_as_wanted()
    {
        var copy = SomePolicy.Numbered("曲政办发〔2024〕913号", "曲靖市社区便民服务方案", Province.Measures[0]);
        await Put(Province, City, copy);
        var links = await reader.GetAlignmentsOfMeasuresAsync([$"{Province.Id}#1", "none"], 10, Cancellation);
        Assert.Equal([$"{copy.Id}#1", $"{City.Id}#2"], links.Select(link => link.AlignedMeasureId));
        Assert.Equal(1, links[0].Score);
        Assert.Equal([links[0]], await reader.GetAlignmentsOfMeasuresAsync([$"{Province.Id}#1"], 1, Cancellation));
        Assert.Equal(3, (await Counts()).Alignments);
    }

    [Fact]
    public async Task Measures_of_one_policy_are_not_aligned()
    {
        await Put(SomePolicy.Numbered(Province.Id, Province.Title!, Province.Measures[0], SomePolicy.Measure(2, "普查设施", Province.Measures[0].Text)));
        Assert.Equal(0, (await Counts()).Alignments);
    }

    [Fact]
    public async Task Measure_has_the_words_that_say_most_of_it()
    {
        await Put(Province);
        var measures = await reader.GetMeasuresAsync([$"{Province.Id}#2"], Cancellation);
        Assert.Equal(["路灯", "修缮", "坏损", "老旧", "死角", "小区", "不留", "照明"], Assert.Single(measures).Keywords);
    }
}
