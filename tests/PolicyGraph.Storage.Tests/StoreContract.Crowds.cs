using PolicyGraph.Model;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

/// <summary>More policies with one task than are all linked with each other: which are linked follows from which are there.</summary>
public abstract partial class StoreContract
{
    /// <summary>More than twice as many as stand for a crowd.</summary>
    private const int CrowdSize = 40;

    private static readonly string[] Tails = ["登记面积和权属", "登记用途", "登记面积、用途和空置时间", "公布普查结果", "登记权属，公布结果"];

    private static readonly string[] Kinds = ["养老", "托育", "助残", "便民", "体育"];

    private static readonly Policy[] Crowd = [.. Enumerable.Range(0, CrowdSize).Select(i => CrowdPolicy(i, i))];

    [Fact]
    public async Task Links_of_a_crowd_follow_from_the_policies_and_not_from_how_they_came()
    {
        await Put(Crowd);
        var expected = await LinksOfCrowd();
        Assert.True(expected.Count / 2 < (await reader.GetAlignmentsBetweenPoliciesAsync([.. Crowd.Select(policy => policy.Id)], Cancellation)).Count);
        var random = new Random(4);
        for (var round = 0; round < 5; round++)
        {
            foreach (var policy in Crowd)
                await store.RemoveAsync(policy.Id, Cancellation);
            Assert.Empty(await LinksOfCrowd());
            await PutInBatches(Shuffled(Crowd, random), random);
            Assert.Equal(expected, await LinksOfCrowd());
        }
    }

    [Fact]
    public async Task Links_of_a_crowd_are_what_they_were_when_a_policy_goes_and_comes_again()
    {
        await Put(Crowd);
        var expected = await LinksOfCrowd();
        var random = new Random(11);
        for (var round = 0; round < 10; round++)
        {
            var some = Shuffled(Crowd, random)[..(1 + random.Next(6))];
            foreach (var policy in some)
                await store.RemoveAsync(policy.Id, Cancellation);
            Assert.NotEqual(expected, await LinksOfCrowd());
            await PutInBatches(some, random);
            Assert.Equal(expected, await LinksOfCrowd());
        }
    }

    [Fact]
    public async Task Links_of_a_crowd_after_removals_are_those_of_a_store_that_never_held_the_others()
    {
        var random = new Random(7);
        var rest = Shuffled(Crowd, random)[..(CrowdSize / 2)];
        await Put(rest);
        var expected = await LinksOfCrowd();
        await Put([.. Crowd.Except(rest)]);
        foreach (var policy in Shuffled([.. Crowd.Except(rest)], random))
            await store.RemoveAsync(policy.Id, Cancellation);
        Assert.Equal(expected, await LinksOfCrowd());
    }

    [Fact]
    public async Task Links_of_a_crowd_follow_newer_texts()
    {
        var newer = Crowd.Select((policy, i) => i % 3 == 0 ? CrowdPolicy(i, i + 1) : policy).ToArray();
        await Put(newer);
        var expected = await LinksOfCrowd();
        foreach (var policy in Crowd)
            await store.RemoveAsync(policy.Id, Cancellation);
        await Put(Crowd);
        var random = new Random(23);
        await PutInBatches(Shuffled(newer, random), random);
        Assert.Equal(expected, await LinksOfCrowd());
    }

    [Fact]
    public async Task Links_of_a_load_that_was_broken_off_are_made_by_the_next()
    {
        var newer = Crowd.Select((policy, i) => i % 3 == 0 ? CrowdPolicy(i, i + 1) : policy).ToArray();
        await Put(newer[3..]);
        var expected = await LinksOfCrowd();
        foreach (var policy in newer)
            await store.RemoveAsync(policy.Id, Cancellation);
        await Put(Crowd[..10]);
        await store.UpsertAsync(Crowd[5..], Cancellation);
        await store.UpsertAsync(newer[..20], Cancellation);
        await store.RemoveAsync(newer[0].Id, Cancellation);
        await store.DisposeAsync();
        store = await place.OpenStoreAsync();
        await store.UpsertAsync(newer[20..], Cancellation);
        await store.RemoveAsync(newer[1].Id, Cancellation);
        await store.RemoveAsync(newer[2].Id, Cancellation);
        await store.LinkAsync(Cancellation);
        Assert.Equal(expected, await LinksOfCrowd());
        await store.LinkAsync(Cancellation);
        Assert.Equal(expected, await LinksOfCrowd());
    }

    [Fact]
    public async Task Eight_stand_for_a_crowd_and_the_others_are_linked_with_them()
    {
        var same = Enumerable.Range(0, CrowdSize).Select(i => SomePolicy.Numbered(
            Number(i), $"第{i}号方案", SomePolicy.Measure(1, "普查设施", "以街道为单位普查社区服务设施，逐处登记面积和权属。"))).ToArray();
        await Put(same[..9]);
        Assert.Equal(9 * 8 / 2, (await Counts()).Alignments);
        await Put(same);
        Assert.Equal((8 * 7 / 2) + (8 * (CrowdSize - 8)), (await Counts()).Alignments);
        var links = await reader.GetAlignmentsOfMeasuresAsync([.. same.Select(policy => policy.Measures[0].Id)], CrowdSize, Cancellation);
        Assert.Equal(CrowdSize - 8, links.CountBy(link => link.MeasureId).Count(links => links.Value == 8));
        Assert.Equal(8, links.CountBy(link => link.MeasureId).Count(links => links.Value == CrowdSize - 1));
    }

    private async Task<IReadOnlyList<string>> LinksOfCrowd()
    {
        var links = await reader.GetAlignmentsOfMeasuresAsync([.. Crowd.SelectMany(policy => policy.Measures).Select(measure => measure.Id)], 1000, Cancellation);
        Assert.Equal((await Counts()).Alignments * 2, links.Count);
        return [.. links.Select(link => $"{link.MeasureId} {link.AlignedMeasureId} {link.Score}").Order(StringComparer.Ordinal)];
    }

    private async Task PutInBatches(Policy[] policies, Random random)
    {
        for (var start = 0; start < policies.Length;)
        {
            var size = Math.Min(1 + random.Next(12), policies.Length - start);
            await store.UpsertAsync(policies[start..(start + size)], Cancellation);
            if (random.Next(2) == 0)
                await store.LinkAsync(Cancellation);
            start += size;
        }
        await store.LinkAsync(Cancellation);
    }

    private static Policy[] Shuffled(Policy[] policies, Random random)
    {
        var shuffled = policies.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>A task that all have in words of their own, and one that some have.</summary>
    private static Policy CrowdPolicy(int index, int variant) => SomePolicy.Numbered(
        Number(index),
        $"第{index}号社区服务方案",
        SomePolicy.Measure(1, "普查设施", $"以街道为单位普查社区{Kinds[variant % 5]}服务设施，逐处{Tails[variant / 5 % 5]}。", (SomePolicy.Finance, ResponsibilityRole.Lead)),
        SomePolicy.Measure(2, "复查设施", $"社区服务设施普查结果每年复查，{Tails[variant % 5]}。", (SomePolicy.Finance, ResponsibilityRole.Lead)),
        SomePolicy.Measure(3, "修缮路灯", $"更换老旧小区坏损路灯，{Kinds[variant % 5]}站点夜间照明不留死角。", (SomePolicy.Finance, ResponsibilityRole.Lead)));

    private static string Number(int index) => $"昆政办〔2024〕{1000 + index}号";
}
