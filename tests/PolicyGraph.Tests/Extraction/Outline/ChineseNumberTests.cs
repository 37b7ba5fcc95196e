using PolicyGraph.Extraction.Outline;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Outline;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("二十三", 23)]
    [InlineData("九十九", 99)]
    [InlineData("一百", 100)]
    [InlineData("一百零五", 105)]
    [InlineData("一百一十", 110)]
    [InlineData("二百二十二", 222)]
    public void Numerals_are_counted(string numerals, int value)
    {
        Assert.Equal(value, ChineseNumber.Parse(numerals));
    }

    [Theory]
    [InlineData("二十三、", 3)]
    [InlineData("三", 1)]
    [InlineData("、", 0)]
    [InlineData("", 0)]
    [InlineData("1", 0)]
    [InlineData("一二三四五六七八九", 0)]
    public void Numerals_at_the_start_are_measured(string text, int length)
    {
        Assert.Equal(length, ChineseNumber.Length(text));
    }
}
