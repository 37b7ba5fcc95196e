using PolicyGraph.Extraction.Citations;
using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Citations;

public sealed class QuotedTitlesTests
{
    [Theory]
    [InlineData("《关于读书的意见》", "关于读书的意见", null, null)]
    [InlineData("《关于读书的意见》（国办发〔2018〕99号）", "关于读书的意见", "国办发〔2018〕99号", null)]
    [InlineData("《关于读书的意见》（国办发（2018）99号）", "关于读书的意见", "国办发〔2018〕99号", null)]
    [InlineData("《关于读书的意见》（以下简称《意见》）", "关于读书的意见", null, "《意见》")]
    [InlineData("《关于读书的意见》（国办发〔2018〕99号，以下简称《意见》）", "关于读书的意见", "国办发〔2018〕99号", "《意见》")]
    [InlineData("《关于读书的意见》（国办发〔2018〕99号）（以下简称“意见”）", "关于读书的意见", "国办发〔2018〕99号", "“意见”")]
    [InlineData("《关于印发《读书办法》的通知》", "关于印发《读书办法》的通知", null, null)]
    [InlineData("《关于读书的意见》（市科技局负责）", "关于读书的意见", null, null)]
    public void Title_is_read_with_number_and_short_name(string text, string title, string? number, string? shortName)
    {
        var read = new QuotedTitles(text, PolicyLexicon.Default).Read()[0];

        Assert.Equal((title, number, shortName), (read.Title, read.Number, read.ShortName));
    }

    [Theory]
    [InlineData("《关于读书的意见")]
    [InlineData("关于读书的意见》")]
    [InlineData("")]
    public void Title_that_never_ends_is_none(string text)
    {
        Assert.Empty(new QuotedTitles(text, PolicyLexicon.Default).Read());
    }
}
