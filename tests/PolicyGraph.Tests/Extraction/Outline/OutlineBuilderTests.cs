using PolicyGraph.Extraction.Outline;
using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Outline;

public sealed class OutlineBuilderTests
{
    [Fact]
    public void Headings_nest_by_the_kinds_met_before_them()
    {
        AssertOutline(
            """
            0 一、设施
            1 （一）馆舍
            2 1.馆址
            2 2.面积
            1 （二）图书
            0 二、管理
            1 （一）人员
            """,
            "一、设施\n（一）馆舍\n1.馆址\n2.面积\n（二）图书\n二、管理\n（一）人员");
    }

    [Fact]
    public void Kind_met_inside_another_is_below_it_whatever_the_kind()
    {
        AssertOutline(
            """
            0 （一）馆舍
            1 ①馆址
            1 ②面积
            0 （二）图书
            """,
            "（一）馆舍\n①馆址\n②面积\n（二）图书");
    }

    [Fact]
    public void Title_on_the_line_of_its_text_ends_with_the_sentence()
    {
        AssertOutline(
            """
            0 一、设施
            1 （一）选好馆址
            """,
            "一、设施\n（一）选好馆址。靠近村民活动场所。");
    }

    [Fact]
    public void Number_before_plain_text_has_no_title()
    {
        var outline = OutlineBuilder.Build(Extracted.Joined("一、设施\n1.靠近村民活动场所，方便群众借书还书，开放时间照顾农时。"));

        Assert.Equal([("设施", 0), (null, 1)], outline.Headings.Select(heading => (heading.Title, heading.Depth)));
    }

    [Fact]
    public void Markers_inside_a_line_count_behind_the_end_of_a_sentence()
    {
        AssertOutline(
            """
            0 一、设施
            1 （一）馆舍
            1 （二）图书
            0 二、管理
            """,
            "提出以下意见。一、设施（一）馆舍。靠近活动场所。（二）图书。每年更新。二、管理。聘请管理员。");
    }

    [Theory]
    [InlineData("坚持一、二、三产业融合发展。")]
    [InlineData("建设2.5万册图书的图书室。")]
    [InlineData("方便群众（一）借书。")]
    public void Numbers_in_a_sentence_are_no_headings(string text)
    {
        Assert.Empty(OutlineBuilder.Build(Extracted.Joined(text)).Headings);
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(2, -1)]
    [InlineData(3, 0)]
    [InlineData(7, 0)]
    [InlineData(8, 1)]
    public void Index_is_that_of_the_last_heading_before_an_offset(int offset, int index)
    {
        Assert.Equal(index, OutlineBuilder.Build(Extracted.Joined("前言\n一、设施\n二、管理")).IndexAt(offset));
    }

    private static void AssertOutline(string expected, string text)
    {
        var outline = OutlineBuilder.Build(Extracted.Joined(text));
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', outline.Headings.Select(heading => $"{heading.Depth} {outline.Display(heading)}")));
    }
}
