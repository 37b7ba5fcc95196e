using PolicyGraph.Model;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

public abstract partial class StoreContract
{
    private const string FoodSafety = "食品安全管理办法";

    [Fact]
    public async Task Policy_that_is_only_cited_is_a_reference()
    {
        await Put(SomePolicy.Canteens);
        var references = await reader.GetPoliciesAsync([SomePolicy.Services.Id, $"《{FoodSafety}》"], Cancellation);
        Assert.Equal(
            [
                new StoredPolicy($"《{FoodSafety}》", PolicyStatus.Referenced, null, FoodSafety, null, null, null, null, null, null),
                new StoredPolicy(
                    SomePolicy.Services.Id, PolicyStatus.Referenced, null, SomePolicy.Services.Title, SomePolicy.Services.DocumentNumber, null, null, null, null, null),
            ],
            references);
        Assert.Equal(
            [
                new StoredCitation(SomePolicy.Canteens.Id, CitationKind.Basis, 1, null, SomePolicy.Services.Id, SomePolicy.Canteens.Basis[0]),
                new StoredCitation(
                    SomePolicy.Canteens.Id, CitationKind.Cites, 1, $"{SomePolicy.Canteens.Id}#2", $"《{FoodSafety}》", SomePolicy.Canteens.Citations[0]),
            ],
            await reader.GetCitationsFromAsync([SomePolicy.Canteens.Id], Cancellation));
    }

    [Fact]
    public async Task Reference_becomes_whole_by_its_number()
    {
        await Put(SomePolicy.Canteens);
        Assert.Equal([PolicyChange.Added], await Put(SomePolicy.Services));
        AssertPolicies.ReadBack([SomePolicy.Services], await ReadBack([SomePolicy.Services]));
        var citation = Assert.Single(await reader.GetCitationsToAsync([SomePolicy.Services.Id], Cancellation));
        Assert.Equal(SomePolicy.Canteens.Id, citation.PolicyId);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Citation_by_title_finds_the_policy_of_that_title(bool citingComesFirst)
    {
        var cited = SomePolicy.Numbered("国令〔2014〕903号", FoodSafety);
        await Put(citingComesFirst ? [SomePolicy.Canteens, cited] : [cited, SomePolicy.Canteens]);
        Assert.Single(await reader.GetCitationsToAsync([cited.Id], Cancellation));
        Assert.Equal(1, (await Counts()).References);
        Assert.True(await store.RemoveAsync(cited.Id, Cancellation));
        Assert.Single(await reader.GetCitationsToAsync([$"《{FoodSafety}》"], Cancellation));
        Assert.Empty(await reader.GetPoliciesAsync([cited.Id], Cancellation));
    }

    [Fact]
    public async Task Citation_by_number_finds_a_policy_that_lost_its_number_by_title()
    {
        var scraped = SomePolicy.Unnumbered(SomePolicy.Services.Title!);
        await Put(SomePolicy.Canteens, scraped);
        Assert.Single(await reader.GetCitationsToAsync([scraped.Id], Cancellation));
        await Put(SomePolicy.Services);
        Assert.Empty(await reader.GetCitationsToAsync([scraped.Id], Cancellation));
        Assert.Single(await reader.GetCitationsToAsync([SomePolicy.Services.Id], Cancellation));
    }

    [Fact]
    public async Task Citation_by_a_title_that_two_policies_have_means_neither()
    {
        var (one, other) = (SomePolicy.Numbered("甲发〔2014〕1号", FoodSafety), SomePolicy.Numbered("乙发〔2014〕1号", FoodSafety));
        await Put(one, SomePolicy.Canteens, other);
        Assert.Empty(await reader.GetCitationsToAsync([one.Id, other.Id], Cancellation));
        Assert.Single(await reader.GetCitationsToAsync([$"《{FoodSafety}》"], Cancellation));
        await store.RemoveAsync(other.Id, Cancellation);
        Assert.Single(await reader.GetCitationsToAsync([one.Id], Cancellation));
    }

    [Fact]
    public async Task Reference_is_named_by_the_first_title_that_it_is_cited_by()
    {
        Citation Cited(string title) => new(title, "国发〔2014〕9号", null, new TextSpan(0, 1));
        await Put(
            SomePolicy.Numbered("甲发〔2014〕1号", "甲") with { Citations = [Cited("意见二")] },
            SomePolicy.Numbered("乙发〔2014〕1号", "乙") with { Citations = [Cited("意见一")] });
        Assert.Equal("意见一", (await reader.GetPoliciesAsync(["国发〔2014〕9号"], Cancellation))[0].Title);
        await store.RemoveAsync("乙发〔2014〕1号", Cancellation);
        Assert.Equal("意见二", (await reader.GetPoliciesAsync(["国发〔2014〕9号"], Cancellation))[0].Title);
    }
}
