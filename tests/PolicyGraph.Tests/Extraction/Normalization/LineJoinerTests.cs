using PolicyGraph.Model;
using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Normalization;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("市科技局、\n市财政局", "市科技局、市财政局")]
    [InlineData("市科技局、\n　　市财政局", "市科技局、市财政局")]
    [InlineData("市科技局，\n\n市财政局", "市科技局，市财政局")]
    [InlineData("（市科技\n局负责）", "（市科技局负责）")]
    [InlineData("《关于读书的\n意见》", "《关于读书的意见》")]
    [InlineData("【责任\n单位】", "【责任单位】")]
    public void Break_inside_an_enumeration_or_a_bracket_is_closed(string original, string expected)
    {
        Assert.Equal(expected, Extracted.Joined(original).Text);
    }

    [Theory]
    [InlineData("方便群众。\n市财政局")]
    [InlineData("市科技局\n市财政局")]
    [InlineData("市科技局、\n二、保障措施")]
    [InlineData("市科技局，\n（二）保障")]
    [InlineData("市科技局、\n责任单位：市财政局")]
    [InlineData("|市科技局、\n|市财政局|")]
    [InlineData("（市科技局负责\n每年更新图书")]
    public void Break_between_lines_of_their_own_stays(string original)
    {
        Assert.Equal(original, Extracted.Joined(original).Text);
    }

    [Fact]
    public void Joins_are_reported_with_their_number_and_the_first_place()
    {
        var joined = Extracted.Joined("甲、\n乙、\n丙");

        Assert.Equal("甲、乙、丙", joined.Text);
        Assert.Equal(
            new Diagnostic("PG1006", DiagnosticSeverity.Info, "2 line breaks inside paragraphs were closed; the first is here.", new TextSpan(2, 3)),
            Assert.Single(joined.Diagnostics));
    }

    [Fact]
    public void Joined_text_leads_home_over_the_break()
    {
        const string original = "（市财\r\n　　政局负责）";
        var joined = Extracted.Joined(original);

        Assert.Equal("市财\r\n　　政局", joined.Home(1, 5).Slice(original).ToString());
    }
}
