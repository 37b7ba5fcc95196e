using PolicyGraph.Extraction.Outline;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Outline;

public sealed class HeadingMarkerTests
{
    [Theory]
    [InlineData("一、总体要求", "Chinese", 1, 2)]
    [InlineData("十二、总体要求", "Chinese", 12, 3)]
    [InlineData("（一）指导思想", "ChineseInBrackets", 1, 3)]
    [InlineData("（二十三）指导思想", "ChineseInBrackets", 23, 5)]
    [InlineData("1.推进", "Arabic", 1, 2)]
    [InlineData("34、推进", "Arabic", 34, 3)]
    [InlineData("1 总则", "Arabic", 1, 2)]
    [InlineData("1.2 目的", "Decimal", 2, 4)]
    [InlineData("1.2.3 目的", "DeepDecimal", 3, 5)]
    [InlineData("1.2.3目的", "DeepDecimal", 3, 5)]
    [InlineData("（1）推进", "ArabicInBrackets", 1, 3)]
    [InlineData("1）推进", "ArabicInBrackets", 1, 2)]
    [InlineData("①推进", "Circled", 1, 1)]
    [InlineData("⑳推进", "Circled", 20, 1)]
    [InlineData("第一编 总则", "Part", 1, 3)]
    [InlineData("第二章 总则", "Chapter", 2, 3)]
    [InlineData("第三节 总则", "Section", 3, 3)]
    [InlineData("第二十一条 图书", "Article", 21, 5)]
    public void Number_of_a_heading_is_read(string text, string kind, int ordinal, int length)
    {
        Assert.Equal((kind, ordinal, length), HeadingMarker.Read(text) is { } marker ? (marker.Kind.ToString(), marker.Ordinal, marker.Length) : default);
    }

    [Theory]
    [InlineData("")]
    [InlineData("一")]
    [InlineData("一是推进")]
    [InlineData("一批企业")]
    [InlineData("三个一批")]
    [InlineData("2.5万册")]
    [InlineData("3.6%")]
    [InlineData("2025年")]
    [InlineData("1000万元")]
    [InlineData("301、推进")]
    [InlineData("0、推进")]
    [InlineData("（市科技局负责）")]
    [InlineData("（2025年）")]
    [InlineData("（一")]
    [InlineData("第一批")]
    [InlineData("第一位的为牵头单位")]
    [InlineData("第")]
    [InlineData("市科技局")]
    public void Other_text_has_no_number(string text)
    {
        Assert.Null(HeadingMarker.Read(text));
    }
}
