using PolicyGraph.Extraction.Header;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Header;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2017年7月18日", "2017-07-18", 10)]
    [InlineData("2017年12月31日（此件公开发布）", "2017-12-31", 11)]
    [InlineData("2017-07-27", "2017-07-27", 10)]
    [InlineData("2017-7-27 来源", "2017-07-27", 9)]
    [InlineData("2017/07/27", "2017-07-27", 10)]
    [InlineData("2017.07.27", "2017-07-27", 10)]
    [InlineData("二〇一九年十二月三十一日", "2019-12-31", 12)]
    [InlineData("二○一九年一月五日", "2019-01-05", 9)]
    [InlineData("二零一九年一月五日", "2019-01-05", 9)]
    [InlineData("2020年2月29日", "2020-02-29", 10)]
    public void Date_at_the_start_is_read(string text, string date, int length)
    {
        Assert.Equal((date, length), DateReader.Read(text) is { } read ? (read.Date.ToString("O"), read.Length) : default);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2017年")]
    [InlineData("2017年7月")]
    [InlineData("2017年13月1日")]
    [InlineData("2019年2月29日")]
    [InlineData("2019年2月0日")]
    [InlineData("1900年1月1日")]
    [InlineData("9999年1月1日")]
    [InlineData("17年7月18日")]
    [InlineData("20177月18日")]
    [InlineData("2017-07-270")]
    [InlineData("99999999999年1月1日")]
    [InlineData("号2017年7月18日")]
    public void Other_text_is_no_date(string text)
    {
        Assert.Null(DateReader.Read(text));
    }
}
