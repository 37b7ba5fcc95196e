using PolicyGraph.Extraction.Header;
using PolicyGraph.Extraction.Lexicon;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Header;

public sealed class SignatureReaderTests
{
    [Theory]
    [InlineData("此件公开发布。\n酒泉市人民政府\n2019年3月4日", "酒泉市人民政府", "2019-03-04")]
    [InlineData("此件公开发布。\n　　酒泉市人民政府办公室 2019年3月4日", "酒泉市人民政府办公室", "2019-03-04")]
    [InlineData("请认真执行。酒泉市人民政府2019年3月4日（此件公开发布）", "酒泉市人民政府", "2019-03-04")]
    [InlineData("请认真执行。\n国务院办公厅\n二〇一九年三月四日", "国务院办公厅", "2019-03-04")]
    [InlineData("请认真执行。\n2019年3月4日", null, "2019-03-04")]
    [InlineData("请认真执行。\n酒泉市人民政府", "酒泉市人民政府", null)]
    [InlineData("成文日期：2019-03-04\n请认真执行。", null, "2019-03-04")]
    public void Signature_is_read(string text, string? issuer, string? issuedOn)
    {
        var (signer, issued, _) = Read(text);

        Assert.Equal((issuer, issuedOn), (signer, issued?.ToString("O")));
    }

    [Theory]
    [InlineData("2019年3月4日前，市教育局开放图书室。")]
    [InlineData("到2019年底，建成图书室。")]
    [InlineData("请于2019年3月4日报市教育局。")]
    [InlineData("联系电话：2019-03-04")]
    [InlineData("请市教育局、市财政局")]
    public void Date_or_body_in_a_sentence_is_no_signature(string text)
    {
        Assert.Equal((null, null, null), Read(text));
    }

    [Fact]
    public void Date_behind_发布时间_in_the_head_is_that_of_publication()
    {
        var (issuer, issuedOn, publishedOn) = Read("发布时间：2019-03-08\n请认真执行。\n酒泉市人民政府\n2019年3月4日");

        Assert.Equal(("酒泉市人民政府", new DateOnly(2019, 3, 4), new DateOnly(2019, 3, 8)), (issuer, issuedOn, publishedOn));
    }

    [Fact]
    public void Date_behind_发布时间_below_the_head_says_nothing()
    {
        Assert.Null(new SignatureReader("请认真执行。\n发布时间：2019-03-08", PolicyLexicon.Default).Read(headEnd: 4).PublishedOn);
    }

    private static (string? Issuer, DateOnly? IssuedOn, DateOnly? PublishedOn) Read(string text) => new SignatureReader(text, PolicyLexicon.Default).Read(text.Length);
}
