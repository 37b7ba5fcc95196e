using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Header;

public sealed class DocumentNumberReaderTests
{
    private static readonly DocumentNumberReader Reader = new(PolicyLexicon.Default);

    [Theory]
    [InlineData("国办发〔2017〕4号", "国办发〔2017〕4号")]
    [InlineData("国办发[2017]4号", "国办发〔2017〕4号")]
    [InlineData("国办发（2017）4号", "国办发〔2017〕4号")]
    [InlineData("国办发(2017)4号", "国办发〔2017〕4号")]
    [InlineData("国办发【2017】4号", "国办发〔2017〕4号")]
    [InlineData("国办发﹝2017﹞4号", "国办发〔2017〕4号")]
    [InlineData("国办发〔2017〕004号", "国办发〔2017〕4号")]
    [InlineData("国办发〔2017〕第4号", "国办发〔2017〕4号")]
    [InlineData("國辦發〔2017〕4號", "国办发〔2017〕4号")]
    [InlineData("鄂府发〔2019〕9号", "鄂府发〔2019〕9号")]
    [InlineData("根据国发〔2018〕12号文件", "国发〔2018〕12号")]
    public void Number_in_any_brackets_is_read(string text, string canonical)
    {
        var found = Assert.Single(ReadAll(text));

        Assert.Equal((canonical, false), (found.Canonical, found.IsRepaired));
    }

    [Theory]
    [InlineData("国办发20174号", "国办发〔2017〕4号")]
    [InlineData("国办发2017999号", "国办发〔2017〕999号")]
    [InlineData("鄂府发201912号", "鄂府发〔2019〕12号")]
    public void Number_without_brackets_is_repaired_where_its_code_is_known(string text, string canonical)
    {
        var found = Assert.Single(ReadAll(text));

        Assert.Equal((canonical, true), (found.Canonical, found.IsRepaired));
    }

    [Theory]
    [InlineData("文化路20188号")]
    [InlineData("第4号公告")]
    [InlineData("国办发〔17〕4号")]
    [InlineData("国办发〔3017〕4号")]
    [InlineData("国办发〔2017〕号")]
    [InlineData("国办发20170号")]
    [InlineData("国办发〔2017〕4")]
    [InlineData("〔2017〕4号")]
    [InlineData("号")]
    public void Other_numbers_are_none(string text)
    {
        Assert.Empty(ReadAll(text));
    }

    [Fact]
    public void Numbers_of_a_text_come_in_order()
    {
        Assert.Equal(
            ["国发〔2018〕1号", "内政发〔2018〕14号"],
            ReadAll("按照国发〔2018〕1号、内政发〔2018〕14号文件，文化路8号。").Select(number => number.Canonical));
    }

    [Theory]
    [InlineData("国办发", "国务院办公厅", "000000")]
    [InlineData("鄂府发", "鄂尔多斯市人民政府", "150600")]
    [InlineData("鄂政发", "湖北省人民政府", "420000")]
    [InlineData("内政办发", "内蒙古自治区人民政府办公厅", "150000")]
    [InlineData("京政", "北京市人民政府", "110000")]
    public void Code_tells_who_issued_and_where(string prefix, string issuer, string region)
    {
        Assert.Equal((issuer, region), Reader.FindCode(prefix) is { } row ? (row.Issuer, row.RegionCode) : default);
    }

    [Theory]
    [InlineData("甲乙丙发")]
    [InlineData("发")]
    [InlineData("")]
    public void Unknown_code_has_no_row(string prefix)
    {
        Assert.Null(Reader.FindCode(prefix));
    }

    private static List<DocumentNumber> ReadAll(string text)
    {
        var read = Extracted.Normalized(text).Text;
        return [.. Reader.ReadAll(read, 0, read.Length)];
    }
}
