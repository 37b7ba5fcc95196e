using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Departments;

public sealed class SharedHeadsTests
{
    private static readonly NameReader Names = new(PolicyLexicon.Default, PolicyLexicon.Default.Regions.Find("酒泉市"), isCentralDocument: false);

    [Theory]
    [InlineData("包头市人民政府", "人民政府")]
    [InlineData("各市政府", "政府")]
    [InlineData("各县（市、区）人民政府", "人民政府")]
    [InlineData("各盟行政公署", "行政公署")]
    [InlineData("各市人民政府（行署）", "人民政府（行署）")]
    [InlineData("高新区管委会", "管委会")]
    [InlineData("仲恺管委会", "管委会")]
    [InlineData("联通西藏公司", "西藏公司")]
    [InlineData("各县党委和政府", "党委和政府")]
    public void Head_behind_a_place_or_a_level_is_found(string name, string head)
    {
        Assert.Equal(head, SharedHeads.Of(name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("人民政府")]
    [InlineData("市教育局")]
    [InlineData("国有资产监督管理委员会")]
    [InlineData("酒泉市")]
    public void Other_names_have_none(string name)
    {
        Assert.Null(SharedHeads.Of(name));
    }

    [Theory]
    [InlineData("玉门市", "人民政府", true)]
    [InlineData("各有关县", "人民政府", true)]
    [InlineData("县（市、区）", "人民政府", true)]
    [InlineData("经济技术开发区", "管委会", true)]
    [InlineData("大亚湾", "管委会", true)]
    [InlineData("电信", "西藏公司", true)]
    [InlineData("经济技术开发区", "人民政府", false)]
    [InlineData("市教育局", "人民政府", false)]
    [InlineData("玉门市", "西藏公司", false)]
    [InlineData("玉门市人民政府", "人民政府", false)]
    public void Place_takes_the_head_of_the_name_behind_it(string name, string head, bool takes)
    {
        Assert.Equal(takes, SharedHeads.CanTake(name, Names.Read(name), head));
    }

    [Theory]
    [InlineData("各有关盟行政公署", "各有关")]
    [InlineData("各市人民政府", "各")]
    [InlineData("边境州", "边境")]
    [InlineData("酒泉市人民政府", "")]
    public void Class_prefix_is_what_the_next_levels_share(string name, string prefix)
    {
        Assert.Equal(prefix, SharedHeads.ClassPrefix(name));
    }
}
