using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Lexicon;

public sealed class RegionTableTests
{
    private static readonly RegionTable Regions = PolicyLexicon.Default.Regions;

    [Theory]
    [InlineData("内蒙古自治区", "150000")]
    [InlineData("内蒙古", "150000")]
    [InlineData("鄂尔多斯市", "150600")]
    [InlineData("内蒙古自治区鄂尔多斯市", "150600")]
    [InlineData("上海市", "310000")]
    [InlineData("上海市浦东新区", "310115")]
    [InlineData("鞍山市立山区", "210304")]
    public void Name_long_or_short_is_found(string name, string code)
    {
        Assert.Equal(code, Regions.Find(name)?.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("全国")]
    [InlineData("市")]
    [InlineData("科技局")]
    [InlineData("鄂尔多斯市科技局")]
    public void Other_names_are_no_region(string name)
    {
        Assert.Null(Regions.Find(name));
    }

    [Theory]
    [InlineData("呼和浩特市科技局", "150100", 5, false)]
    [InlineData("宁夏证监局", "640000", 2, true)]
    [InlineData("济南市历下区教育局", "370102", 6, false)]
    public void Place_at_the_start_of_a_name_is_measured(string name, string code, int length, bool isShort)
    {
        var match = Regions.MatchAtStart(name, near: null);

        Assert.Equal((code, length, isShort), match is { } found ? (found.Region.Code, found.Length, found.IsShort) : default);
    }

    [Theory]
    [InlineData("110000", "110105")]
    [InlineData("220100", "220104")]
    public void Homonym_is_the_one_near_the_document(string near, string code)
    {
        Assert.Equal(code, Regions.MatchAtStart("朝阳区教育局", Regions.ByCode(near))?.Region.Code);
    }

    [Fact]
    public void Region_knows_its_place_in_the_country()
    {
        Assert.Equal(new Region("150600", "鄂尔多斯市", "内蒙古自治区鄂尔多斯市", AdministrativeLevel.City, "150000"), Regions.ByCode("150600"));
        Assert.Null(Regions.ByCode("150000")!.ParentCode);
    }

    [Fact]
    public void Parents_of_all_regions_exist_and_names_are_not_empty()
    {
        Assert.True(Regions.All.Count() > 3000);
        Assert.All(Regions.All, region => Assert.True(region.Name.Length > 1 && (region.ParentCode is null || Regions.ByCode(region.ParentCode) is not null), region.FullName));
    }
}
