using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests.Neo4j;

public sealed class CaptionTests
{
    [Theory]
    [InlineData("财政局", "财政局")]
    [InlineData("办好社区助餐服务", "办好社区 助餐服务")]
    [InlineData("内蒙古自治区", "内蒙古 自治区")]
    [InlineData("", "")]
    public void Text_is_given_blanks_where_a_line_may_end(string text, string caption) => Assert.Equal(caption, Caption.Of(text));

    [Fact]
    public void Long_text_ends_in_an_ellipsis() => Assert.EndsWith("长长长长…", Caption.Of(new string('长', 200)), StringComparison.Ordinal);

    [Fact]
    public void Body_stands_apart_from_its_place()
    {
        var body = SomePolicy.Science with { Name = $"{SomePolicy.Ordos.FullName}科学技术局" };
        Assert.Equal("内蒙古 自治区 鄂尔多斯市 科学技术局", Caption.Of(body));
    }

    [Fact]
    public void Policy_is_called_by_its_number_else_by_its_title()
    {
        Assert.Equal("鄂府发 〔2019〕 9号", Caption.OfPolicy("鄂府发〔2019〕9号", "关于社区食堂的意见", "x"));
        Assert.Equal("关于社区 食堂的意见", Caption.OfPolicy(null, "关于社区食堂的意见", "x"));
    }
}
