using System.Text;
using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Html;

public class HtmlReaderTests
{
    [Fact]
    public void Blocks_and_breaks_are_lines_and_inline_elements_join() => Reads(
        """
        第一段，市科技局牵头。
        第二行
        第三行 A B
        标题
        引文
        """,
        """
        <div><p>第一<b>段</b>，
          <span>市</span><span>科技局</span>
          牵头。</p>第二行<br>第三行
        A  B<h2>标题</h2><blockquote>引文</blockquote></div>
        """);

    [Fact]
    public void Entities_are_decoded_and_shown_spaces_kept() => Reads(
        "\u3000\u3000A&B<C>\u00A0“市”①\uD842\uDFB7",
        "<p>&#12288;&#x3000;A&amp;B&lt;C&gt;&nbsp;&ldquo;市&rdquo;&#9312;&#134071;</p>");

    [Fact]
    public void What_shows_no_text_is_left_out() => Reads(
        "市科技局负责。",
        """
        <html><head><style>p{color:red}</style><script>var a="<p>x</p>";</script></head><body>
        <script>document.write("y")</script><noscript>请启用脚本</noscript><!-- 注释 -->
        <p>市<span style="display: none">乱码</span>科<span hidden>乱码</span>技<span style="font-size:0px">乱码</span>局<o:p></o:p>负责。</p>
        <p>&nbsp;</p><p>&#8203;</p><select><option>选项</option></select><button>提交</button><textarea>文字</textarea><iframe>x</iframe>
        </body></html>
        """);

    [Fact]
    public void Pinyin_above_characters_is_dropped() => Reads(
        "市科技局负责",
        "<p>市<ruby>科<rp>(</rp><rt>kē</rt><rp>)</rp></ruby><ruby>技<rt>jì</rt></ruby>局负责</p>");

    [Fact]
    public void Preformatted_text_keeps_its_lines() => Reads("一、总则\n二、细则", "<pre>一、总则\n二、细则</pre>");

    [Fact]
    public void Ordered_lists_show_the_numbers_of_the_browser() => Reads(
        """
        1. 甲
        2. 乙
        内层
        5. 丙
        c. 丁
        d. 戊
        III. 己
        九、庚
        十、辛
        2. 壬
        1. 癸
        无号
        """,
        """
        <ol><li>甲<li><p>乙</p><ul><li>内层</ul><li value=5>丙</ol>
        <ol type=a start=3><li>丁<li>戊</ol><ol type=I start=3><li>己</ol>
        <ol start=9 style="list-style-type: cjk-ideographic"><li>庚<li>辛</ol>
        <ol reversed><li>壬<li>癸</ol><ol style="list-style:none"><li>无号</ol>
        """);

    [Fact]
    public void Number_that_the_author_typed_is_not_doubled() => Reads(
        """
        1.加强领导
        （二）落实责任
        三、督查
        第四条 附则
        ⑤其他
        6. 2025年底前完成
        """,
        "<ol><li>1.加强领导<li>（二）落实责任<li>三、督查<li>第四条 附则<li>⑤其他<li>2025年底前完成</ol>");

    [Fact]
    public void Words_of_a_word_page_keep_their_order() => Reads(
        "一、总体要求\n（一）目标。到2025年建成。",
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=ZH-CN><div class=WordSection1>
        <p class=MsoNormal><![if !supportLists]><span lang=EN-US>一、</span><![endif]><span>总体要求</span><span lang=EN-US><o:p></o:p></span></p>
        <p class=MsoNormal><span>（一）目标。到</span><span lang=EN-US>2025</span><span>年建成。</span></p>
        </div></body></html>
        """);

    [Fact]
    public void Page_without_text_is_refused() => AssertDocument.Fails(
        "a.html: there is no text in it; check that the whole document was saved [PG8005]",
        AssertDocument.Utf8("<html><head><title>关于印发方案的通知</title></head><body><script>load()</script></body></html>"),
        "a.html");

    [Theory]
    [InlineData("a")]
    [InlineData("a.txt")]
    [InlineData("a.doc")]
    [InlineData("a.html")]
    public void Page_is_known_by_its_first_tag_under_any_name(string name) => AssertDocument.Reads(
        "市科技局负责。",
        AssertDocument.Utf8("\uFEFF\n<!-- saved from url -->\n<!DOCTYPE html><html><body><p>市科技局负责。</p></body></html>"),
        name);

    [Fact]
    public void Page_in_utf16_is_known_too() => AssertDocument.Reads(
        "市科技局负责。",
        [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html><body><p>市科技局负责。</p></body></html>")],
        "a");

    private static void Reads(string expected, string html) =>
        AssertDocument.Reads(expected.ReplaceLineEndings("\n"), AssertDocument.Utf8(html), "a.html");
}
