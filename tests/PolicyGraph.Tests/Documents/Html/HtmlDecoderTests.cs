using System.Text;
using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Html;

public class HtmlDecoderTests
{
    private const string Text = "鄂尔多斯市科学技术局牵头负责。";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("<meta charset=gb2312>")]
    [InlineData("<meta charset=\"GBK\">")]
    [InlineData("<META http-equiv=Content-Type content='text/html; charset=gb18030'>")]
    [InlineData("<meta name=description content=x><meta charset='gb2312' />")]
    [InlineData("")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta charset=iso-8859-1>")]
    public void Chinese_page_is_read_whatever_it_declares(string meta) => Reads(Gb18030.GetBytes(Page(meta)));

    [Theory]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<meta charset=gb2312>")]
    [InlineData("<meta charset=nonsense>")]
    [InlineData("<meta charset=utf-7>")]
    [InlineData("<meta charset")]
    [InlineData("")]
    public void Utf8_page_is_read_whatever_it_declares(string meta) => Reads(Encoding.UTF8.GetBytes(Page(meta)));

    [Fact]
    public void Byte_order_mark_counts_more_than_the_declaration() =>
        Reads([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Page("<meta charset=gb2312>"))]);

    [Fact]
    public void Big5_page_is_read_as_it_declares()
    {
        Encoding big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5")!;
        AssertDocument.Reads("科技部門負責。", big5.GetBytes("<html><meta charset=big5><p>科技部門負責。</p></html>"), "a.html");
    }

    [Fact]
    public void Few_broken_bytes_of_a_declared_encoding_become_replacement_characters()
    {
        string sound = new('市', 300);
        AssertDocument.Reads(
            sound + "\uFFFD局",
            [.. Encoding.UTF8.GetBytes($"<html><meta charset=utf-8><p>{sound}"), 0xFF, .. Encoding.UTF8.GetBytes("局</p></html>")],
            "a.html");
    }

    [Fact]
    public void Broken_bytes_of_no_declared_encoding_are_refused() => AssertDocument.Fails(
        "a.html: it is UTF-8 with damaged bytes (byte 15); save it again as UTF-8 [PG8012]",
        [.. Encoding.UTF8.GetBytes("<p>市科技局"), 0xFF, .. Encoding.UTF8.GetBytes("</p>")],
        "a.html");

    private static string Page(string meta) => $"<html><head>{meta}</head><body><p>{Text}</p></body></html>";

    private static void Reads(byte[] page) => AssertDocument.Reads(Text, page, "a.html");
}
