using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Header;

public sealed class TitleReaderTests
{
    [Theory]
    [InlineData("酒泉市人民政府关于办好乡村图书室的意见\n各县：", "酒泉市人民政府关于办好乡村图书室的意见")]
    [InlineData("标题：酒泉市乡村图书室管理办法\n正文", "酒泉市乡村图书室管理办法")]
    [InlineData("酒泉市乡村图书室管理办法（修订）（试行）\n正文", "酒泉市乡村图书室管理办法（修订）（试行）")]
    [InlineData("酒泉市乡村图书室政策目录（第三批）\n正文", "酒泉市乡村图书室政策目录（第三批）")]
    [InlineData("酒泉市人民政府\n关于办好乡村图书室的\n实施意见\n各县：", "酒泉市人民政府关于办好乡村图书室的实施意见")]
    [InlineData("酒泉市人民政府关于印发《酒泉市乡村图书室管理办法》的通知\n各县：", "酒泉市人民政府关于印发《酒泉市乡村图书室管理办法》的通知")]
    [InlineData("首页 政务公开\n酒泉市乡村图书室建设规划\n一、现状", "酒泉市乡村图书室建设规划")]
    [InlineData("加入收藏\n关于办好乡村图书室的意见\n各县：", "关于办好乡村图书室的意见")]
    [InlineData("新闻详情\n酒泉市乡村图书室管理办法\n各县：", "酒泉市乡村图书室管理办法")]
    [InlineData("酒泉市人民政府关于印发\n酒泉市乡村图书室管理办法的通知\n各县：", "酒泉市人民政府关于印发酒泉市乡村图书室管理办法的通知")]
    [InlineData("酒泉市乡村图书室管理办法 酒泉市乡村图书室管理办法\n各县：", "酒泉市乡村图书室管理办法")]
    public void Title_is_read(string text, string title)
    {
        Assert.Equal(title, Read(text)?.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("目录")]
    [InlineData("各市要重视读书活动，并提出意见。")]
    [InlineData("一、酒泉市乡村图书室管理办法")]
    [InlineData("《酒泉市乡村图书室管理办法》")]
    [InlineData("| 酒泉市乡村图书室管理办法 |")]
    [InlineData("酒泉市乡村图书室管理办法（市教育局负责）")]
    [InlineData("酒泉市乡村图书室管理办法公布以后")]
    public void Other_lines_are_no_title(string text)
    {
        Assert.Null(Read(text));
    }

    [Fact]
    public void Title_that_begins_behind_the_limit_is_not_read()
    {
        Assert.Null(Read("无关的一行\n酒泉市乡村图书室管理办法", before: 6));
    }

    [Fact]
    public void Place_of_the_title_slices_back_to_it()
    {
        const string text = "首页\n　　酒泉市乡村图书室管理办法（试行）\n正文";

        var (title, start, end) = Read(text)!.Value;

        Assert.Equal(title, text[start..end]);
    }

    private static DocumentNumberReader Numbers => new(PolicyLexicon.Default);

    private static (string Title, int Start, int End)? Read(string text, int before = int.MaxValue) =>
        new TitleReader(text, Numbers, PolicyLexicon.Default.Regions).Read(TextLines.Written(TextLines.Split(text), before));
}
