using System.Text;
using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Text;

public class PlainTextReaderTests
{
    private const string Policy = "鄂尔多斯市人民政府\r\n　　一、加强领导。（市科技局牵头，财政局配合）\n| 任务 | 单位 |\n\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Policy) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Policy)] },
        { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Policy)] },
        { "UTF-16 BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Policy)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Policy) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Policy) },
        { "UTF-32 LE with mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Policy)] },
        { "GB18030", Gb18030.GetBytes(Policy) },
        { "GB18030 with mark", [0x84, 0x31, 0x95, 0x33, .. Gb18030.GetBytes(Policy)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_in_any_known_encoding_passes_unchanged(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        AssertDocument.Reads(Policy, bytes);
    }

    [Fact]
    public void Characters_outside_gbk_and_the_first_plane_are_kept() =>
        AssertDocument.Reads("𠮷、㑇、䶮：负责", Gb18030.GetBytes("𠮷、㑇、䶮：负责"));

    [Theory]
    [InlineData("a\u200Bb\u00A0\uFEFFc")]
    [InlineData("no line feed at the end")]
    [InlineData("\u202E反向\u202C")]
    [InlineData("一\f二\v三\t四")]
    public void Odd_characters_are_left_alone(string text) => AssertDocument.Reads(text, AssertDocument.Utf8(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t　\u00A0")]
    public void Text_without_characters_is_refused(string text) => AssertDocument.Fails(
        "a.txt: there is no text in it; check that the whole document was saved [PG8005]", AssertDocument.Utf8(text));

    [Fact]
    public void Utf8_with_a_damaged_byte_is_not_taken_for_gb18030() => AssertDocument.Fails(
        "a.txt: it is UTF-8 with damaged bytes (byte 21); save it again as UTF-8 [PG8012]",
        [.. AssertDocument.Utf8("市科技局牵头"), .. "，"u8, 0xFF, .. AssertDocument.Utf8("负责")]);

    [Fact]
    public void Utf8_cut_inside_a_character_names_where_it_ends() => AssertDocument.Fails(
        "a.txt: it is UTF-8 with damaged bytes (byte 12); save it again as UTF-8 [PG8012]",
        AssertDocument.Utf8("市科技局牵")[..14]);

    [Fact]
    public void Bytes_of_no_known_encoding_name_the_first_that_does_not_fit() => AssertDocument.Fails(
        "a.txt: its encoding is none of UTF-8, UTF-16 and GB18030 (byte 4); save it again as UTF-8 [PG8012]",
        [0xC4, 0xE3, 0xC4, 0xE3, 0xFF, 0xC4, 0xE3]);

    [Fact]
    public void Lone_surrogate_after_a_mark_is_refused_with_its_place() => AssertDocument.Fails(
        "a.txt: its byte order mark says UTF-16, but the bytes do not fit (byte 4); save it again as UTF-8 [PG8012]",
        [0xFF, 0xFE, 0x02, 0x5E, 0x00, 0xD8, 0x02, 0x5E]);

    [Fact]
    public void Nul_makes_it_binary() => AssertDocument.Fails(
        "a.txt: it is not text: it holds a NUL (byte 9); name a document (.txt, .md, .html, .docx, .pdf) [PG8011]",
        AssertDocument.Utf8("市科技\0局"));

    [Fact]
    public void Many_control_characters_make_it_binary() => AssertDocument.Fails(
        "a.txt: it is not text: it is full of control characters (byte 3); name a document (.txt, .md, .html, .docx, .pdf) [PG8011]",
        AssertDocument.Utf8("市\u0001\u0002\u0003科技局"));

    [Fact]
    public void A_stray_control_character_in_a_long_text_is_kept()
    {
        string text = new string('市', 200) + "\u0008";
        AssertDocument.Reads(text, AssertDocument.Utf8(text));
    }

    [Fact]
    public void A_megabyte_without_a_line_feed_passes()
    {
        string text = new('（', 1 << 20);
        AssertDocument.Reads(text, AssertDocument.Utf8(text));
    }
}
