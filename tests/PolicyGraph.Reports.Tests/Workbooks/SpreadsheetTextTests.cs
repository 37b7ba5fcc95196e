using PolicyGraph.Reports.Workbooks;
using Xunit;

namespace PolicyGraph.Reports.Tests.Workbooks;

public sealed class SpreadsheetTextTests
{
    [Theory]
    [InlineData("市财政局", "市财政局")]
    [InlineData("一\r\n二\r三\u0085四", "一\n二\n三\n四")]
    [InlineData("一\t二", "一 二")]
    [InlineData("响\u0007铃", "响\uFFFD铃")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("_x000D_", "_x005F_x000D_")]
    [InlineData("a_x0041__x0042_", "a_x005F_x0041__x005F_x0042_")]
    [InlineData("_x00G0_ _x12", "_x00G0_ _x12")]
    public void Text_is_what_a_cell_can_hold(string text, string expected) => Assert.Equal(expected, SpreadsheetText.Of(text));

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() => Assert.Equal("响\uFFFD铃", SpreadsheetText.Of("响\uD800铃"));

    [Fact]
    public void Text_that_no_cell_holds_says_how_much_is_missing()
    {
        var text = SpreadsheetText.Of(new string('长', SpreadsheetText.MostCharacters + 1));

        Assert.InRange(text.Length, SpreadsheetText.MostCharacters - 60, SpreadsheetText.MostCharacters);
        Assert.EndsWith("……（单元格容不下，余下 61 字见 csv 或 jsonl 导出）", text, StringComparison.Ordinal);
    }
}
