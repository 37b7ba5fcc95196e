using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Queries.Conditions;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

public abstract partial class StoreContract
{
    [Theory]
    [InlineData("kjj", 2)]
    [InlineData("KJJ", 2)]
    [InlineData("eedsskxjsj", 2)]
    [InlineData("kxjs", 3)]
    public async Task Body_is_found_by_a_stretch_of_the_initials_of_a_name(string text, int rank)
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var hit = Assert.Single((await Search(text)).Edges).Node;
        Assert.Equal(new SearchHit(SearchKind.Department, SomePolicy.Science.Id, rank, SomePolicy.Science.Name), hit);
        Assert.Equal([SomePolicy.Science.Id], await DepartmentsWhere(DepartmentFilter.HasInitials(text)));
        Assert.Equal([new("DEPARTMENT", 1)], (await reader.CountHitsAsync(new(text, [], Everything), Cancellation)).Kinds);
        Assert.Empty((await reader.SearchAsync(new(text, [SearchKind.Measure], Everything), Cancellation)).Edges);
    }

    [Fact]
    public async Task Body_is_found_by_the_initials_of_an_alias_that_came_later_and_no_more_when_it_is_gone()
    {
        await Put(SomePolicy.Canteens);
        Assert.Empty((await Search("skw")).Edges);
        var policy = SomePolicy.Numbered("鄂府发〔2017〕7号", "另一", SomePolicy.Measure(1, "一", "一。", (SomePolicy.Science with { Aliases = ["市科委"] }, ResponsibilityRole.Lead)));
        await Put(policy);
        Assert.Equal([SomePolicy.Science.Id], (await Search("skw")).Edges.Select(edge => edge.Node.Id));
        Assert.Equal([SomePolicy.Science.Id], (await Search("kjj")).Edges.Select(edge => edge.Node.Id));
        await store.RemoveAsync(policy.Id, Cancellation);
        await store.RemoveAsync(SomePolicy.Canteens.Id, Cancellation);
        Assert.Empty((await Search("kjj")).Edges);
    }

    [Fact]
    public async Task Texts_of_measures_that_a_batch_took_out_are_not_found_and_those_that_took_their_rows_are()
    {
        await Put(SomePolicy.Services, SomePolicy.Canteens);
        var shorter = SomePolicy.Canteens with { Title = "鄂尔多斯市人民政府关于办好食堂的意见", Measures = [SomePolicy.Canteens.Measures[2]] };
        await Put(shorter, SomePolicy.Services with { Measures = [] }, SomePolicy.Numbered("鄂府发〔2018〕3号", "灯光", SomePolicy.Measure(1, "夜灯", "装灯。")));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#3"], (await Search("制定")).Edges.Select(edge => edge.Node.Id));
        Assert.Equal([SomePolicy.Canteens.Id], (await Search("食堂")).Edges.Select(edge => edge.Node.Id));
        Assert.Empty((await Search("实施意见")).Edges);
        Assert.Empty((await Search("街道")).Edges);
        Assert.Empty((await Search("普查")).Edges);
        Assert.Equal(["鄂府发〔2018〕3号#1"], (await Search("装灯")).Edges.Select(edge => edge.Node.Id));
        Assert.Equal([SomePolicy.Services.Id], (await Search("社区服务")).Edges.Select(edge => edge.Node.Id));
    }

    [Theory]
    [InlineData("ai 制造", true)]
    [InlineData("ＡＩ", true)]
    [InlineData("A", false)]
    [InlineData("IT", true)]
    [InlineData("it产业", true)]
    [InlineData("IT 食堂", false)]
    [InlineData("the", false)]
    [InlineData("产业 or", false)]
    [InlineData("3.5%", true)]
    [InlineData("3.5", true)]
    [InlineData("１,０００", true)]
    [InlineData("5G", true)]
    [InlineData("café", true)]
    [InlineData("CAFÉ", true)]
    [InlineData("caf", false)]
    [InlineData("завод", true)]
    [InlineData("заво", false)]
    [InlineData("タカ", true)]
    [InlineData("국어", true)]
    [InlineData("𠮷野", true)]
    [InlineData("𠮷", true)]
    [InlineData("家", true)]
    [InlineData("产业产业", false)]
    [InlineData("业，", true)]
    public async Task Other_scripts_are_found_by_whole_words_whatever_their_case(string text, bool isFound)
    {
        await Put(SomePolicy.Services, SomePolicy.Numbered(
            "鄂府发〔2018〕3号", "另一", SomePolicy.Measure(1, "试点", "AI+制造、IT产业增长3.5%，满1,000家；5G、café、ЗАВОД、カタカナ、한국어、𠮷野家。", (SomePolicy.Finance, ResponsibilityRole.Lead))));
        Assert.Equal(isFound ? ["鄂府发〔2018〕3号#1"] : [], (await Search(text)).Edges.Select(edge => edge.Node.Id));
    }

    [Fact]
    public async Task Hits_are_counted_by_kind_region_year_and_line_of_work()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var counts = await reader.CountHitsAsync(new("社区", [], new(1)), Cancellation);
        Assert.Equal(3, counts.Total);
        Assert.Equal([new("POLICY", 2), new("MEASURE", 1)], counts.Kinds);
        Assert.Equal([new("150600", 3)], counts.Regions);
        Assert.Equal([new("2015", 2), new("2016", 1)], counts.Years);
        Assert.Equal([new("财政", 1)], counts.Functions);
        Assert.Equal(1, (await reader.CountHitsAsync(new("社区", [SearchKind.Measure], Everything), Cancellation)).Total);
        Assert.Equal(0, (await reader.CountHitsAsync(new("。", [], Everything), Cancellation)).Total);
        Assert.Equal([new("财政", 1)], (await reader.CountHitsAsync(new("市财政局", [], Everything), Cancellation)).Functions);
    }

    [Fact]
    public async Task Search_is_narrowed_by_conditions()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var late = new Compared(Field.PolicyIssuedOn, Comparison.AtLeast, ["2016-01-01"]);
        var query = new SearchQuery("社区", [], Everything) { Policies = late, Measures = Condition.Some(Relation.MeasurePolicy, late), Departments = Condition.Never };
        Assert.Equal([SomePolicy.Canteens.Id], (await reader.SearchAsync(query, Cancellation)).Edges.Select(edge => edge.Node.Id));
        Assert.Equal(1, (await reader.CountHitsAsync(query, Cancellation)).Total);
    }

    [Theory]
    [InlineData("后厨", 2)]
    [InlineData("厨", 2)]
    [InlineData("明厨亮灶", 2)]
    [InlineData("后厨公开。", 2)]
    [InlineData("厨公", 2)]
    [InlineData("灶后", 0)]
    [InlineData("灶", 2)]
    [InlineData("略", 0)]
    [InlineData("AI", 9)]
    [InlineData("A", 9)]
    [InlineData("ai", 0)]
    [InlineData("I+制", 9)]
    [InlineData("造、I", 9)]
    [InlineData("造I", 0)]
    [InlineData("试点AI", 0)]
    [InlineData("１,０００家", 9)]
    [InlineData("1,000家", 0)]
    [InlineData("𠮷野", 9)]
    [InlineData("野家。", 9)]
    [InlineData("タカナ", 9)]
    [InlineData("试 点", 0)]
    [InlineData("NEAR(试点)", 0)]
    public async Task Measures_are_listed_and_counted_by_a_text_that_they_hold_as_it_stands(string text, int number)
    {
        var other = SomePolicy.Numbered(
            "鄂府发〔2018〕3号", "另一", SomePolicy.Measure(9, "试点", "AI+制造、IT产业，满１,０００家；カタカナ、𠮷野家。", (SomePolicy.Finance, ResponsibilityRole.Lead)));
        await Put(SomePolicy.Canteens, other);
        string[] expected = number switch { 0 => [], 9 => ["鄂府发〔2018〕3号#9"], _ => [$"{SomePolicy.Canteens.Id}#{number}"] };
        var filter = new MeasureFilter { TextContains = text };
        Assert.Equal(expected, await Measures(filter));
        Assert.Equal(expected.Length, await reader.CountMeasuresAsync(filter, Cancellation));
        Assert.Equal(expected.Length, (await CountsBy(MeasureFacet.Level, filter)).Sum(one => one.Count));
    }

    [Fact]
    public async Task Measures_by_a_text_are_narrowed_paged_and_counted_by_facets()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        var title = new Compared(Field.MeasureTitle, Comparison.Contains, ["任"]);
        var other = new Compared(Field.MeasureText, Comparison.Contains, ["社区服务"]);
        var either = new MeasureFilter { Where = Condition.Any(title, other) };
        Assert.Equal([$"{SomePolicy.Services.Id}#1", $"{SomePolicy.Canteens.Id}#3"], await Measures(either));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#3"], await Measures(either with { Roles = [ResponsibilityRole.Shared] }));
        Assert.Empty(await Measures(new() { Where = Condition.All(title, other) }));
        Assert.Equal([$"{SomePolicy.Canteens.Id}#1", $"{SomePolicy.Canteens.Id}#2"], await Measures(new() { Where = new Unmet(title), PolicyIds = [SomePolicy.Canteens.Id] }));
        var first = await reader.ListMeasuresAsync(new(new PageRequest(1), either), Cancellation);
        Assert.True(first.HasMore);
        var next = await reader.ListMeasuresAsync(new(new PageRequest(1, After: first.Edges[0].Cursor), either), Cancellation);
        Assert.Equal([$"{SomePolicy.Canteens.Id}#3"], next.Edges.Select(edge => edge.Node.Id));
        Assert.False(next.HasMore);
        Assert.Equal([new("财政", 2)], await CountsBy(MeasureFacet.Function, either));
        Assert.Equal([new("LEAD", 1), new("SHARED", 1)], await CountsBy(MeasureFacet.Role, either));
        Assert.Equal([new("LEAD", 1)], await CountsBy(MeasureFacet.Role, either with { Roles = [ResponsibilityRole.Lead] }));
    }

    [Fact]
    public async Task Facets_of_measures_follow_what_is_stored()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        await Put(SomePolicy.Canteens with { IssuedOn = null, Region = null, Measures = [SomePolicy.Canteens.Measures[1]] });
        var counts = await reader.CountMeasuresByAsync([MeasureFacet.Year, MeasureFacet.Function, MeasureFacet.Region, MeasureFacet.Deadline], new(), Cancellation);
        Assert.Equal(4, counts.Count);
        Assert.Equal([new("2015", 1)], counts[MeasureFacet.Year]);
        Assert.Equal([new("工商", 1), new("财政", 1)], counts[MeasureFacet.Function]);
        Assert.Equal([new("150600", 1)], counts[MeasureFacet.Region]);
        Assert.Equal([new("false", 1), new("true", 1)], counts[MeasureFacet.Deadline]);
        await store.RemoveAsync(SomePolicy.Services.Id, Cancellation);
        Assert.Equal([new("工商", 1)], await CountsBy(MeasureFacet.Function, new()));
        Assert.Empty(await reader.CountMeasuresByAsync([], new(), Cancellation));
    }

    private async Task<IReadOnlyList<FacetCount>> CountsBy(MeasureFacet facet, MeasureFilter filter) =>
        (await reader.CountMeasuresByAsync([facet], filter, Cancellation))[facet];

    [Fact]
    public async Task Lists_are_counted_by_facets()
    {
        await Put(SomePolicy.Canteens, SomePolicy.Services);
        Assert.Equal([new("2015", 1), new("2016", 1)], await reader.CountPoliciesByAsync(PolicyFacet.Year, new(), Cancellation));
        Assert.Equal([new("150600", 2)], await reader.CountPoliciesByAsync(PolicyFacet.Region, new(), Cancellation));
        Assert.Equal([new("CITY", 2)], await reader.CountPoliciesByAsync(PolicyFacet.Level, new(), Cancellation));
        Assert.Equal([new("LOADED", 2), new("REFERENCED", 1)], await reader.CountPoliciesByAsync(PolicyFacet.Status, new(), Cancellation));
        Assert.Equal([new("LOADED", 1)], await reader.CountPoliciesByAsync(PolicyFacet.Status, new() { TitleContains = "食堂" }, Cancellation));
        Assert.Equal([new("LEAD", 2), new("COORDINATE", 1), new("RESPONSIBLE", 1), new("SHARED", 1)], await CountsBy(MeasureFacet.Role, new()));
        Assert.Equal([new("财政", 3), new("工商", 1), new("科技", 1)], await CountsBy(MeasureFacet.Function, new()));
        Assert.Equal([new("2016", 3), new("2015", 1)], await CountsBy(MeasureFacet.Year, new()));
        Assert.Equal([new("CITY", 4)], await CountsBy(MeasureFacet.Level, new()));
        Assert.Equal([new("false", 3), new("true", 1)], await CountsBy(MeasureFacet.Deadline, new()));
        Assert.Equal([new("150600", 1)], await CountsBy(MeasureFacet.Region, new() { HasDeadline = true }));
        Assert.Equal([new("工商", 1), new("科技", 1), new("财政", 1)], (await reader.CountDepartmentsByAsync(DepartmentFacet.Function, new(), Cancellation)).OrderBy(one => one.Value, StringComparer.Ordinal));
        Assert.Equal([new("GOVERNMENT_DEPARTMENT", 3), new("GOVERNMENT", 1), new("GROUP", 1), new("UNKNOWN", 1)], await reader.CountDepartmentsByAsync(DepartmentFacet.Kind, new(), Cancellation));
        Assert.Equal([new("150600", 6)], await reader.CountDepartmentsByAsync(DepartmentFacet.Region, new(), Cancellation));
        Assert.Equal([new("CITY", 6)], await reader.CountDepartmentsByAsync(DepartmentFacet.Level, new(), Cancellation));
    }
}
