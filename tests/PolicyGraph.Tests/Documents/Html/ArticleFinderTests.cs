using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Html;

public class ArticleFinderTests
{
    private const string Paragraphs = """
        <p>各旗区人民政府，市直各部门：</p>
        <p>为加快创新驱动发展，结合本市实际，现提出以下措施。</p>
        <p>一、建设创新平台。支持企业建设重点实验室，按规定给予补助。（市科技局牵头，市财政局配合）</p>
        <p>二、引育人才。完善人才服务，落实安居政策；优化评价机制。（市人才办负责）</p>
        <p>2024年3月1日</p>
        """;

    private const string Text = """
        各旗区人民政府，市直各部门：
        为加快创新驱动发展，结合本市实际，现提出以下措施。
        一、建设创新平台。支持企业建设重点实验室，按规定给予补助。（市科技局牵头，市财政局配合）
        二、引育人才。完善人才服务，落实安居政策；优化评价机制。（市人才办负责）
        2024年3月1日
        """;

    private const string Title = "某市人民政府关于支持科技创新若干措施的通知";

    [Fact]
    public void Article_is_found_among_navigation_and_the_head_adds_what_it_lacks() => Reads(
        $"{Title}\n发布日期：2024-03-05\n来源：市政府办公室\n{Text}",
        $"""
        <html><head><title>{Title}_政府文件_某市人民政府门户网站</title>
        <meta name="PubDate" content="2024-03-05 09:30"><meta name="ContentSource" content="市政府办公室"></head><body>
        <div class="top"><a href="/">首页</a> <a href="/zw">政务公开</a> <a href="/fw">政务服务</a></div>
        <div class="main-left"><ul><li><a href=1>关于开展某项工作的通知</a><li><a href=2>政策解读</a></ul></div>
        <div class="detail">
          <div class="crumbs">当前位置：首页 &gt; 政府文件</div>
          <h1>{Title}</h1>
          <div class="info">发布时间：2024-03-05　来源：市政府办公室　【字体：大 中 小】 打印</div>
          <div class="txt"><div class="TRS_Editor">{Paragraphs}</div></div>
          <div>扫一扫在手机打开当前页</div><div class="share">分享到：微信 微博</div>
        </div>
        <div>版权所有：某市人民政府 主办单位：某市人民政府办公室 网站标识码：1500000001 蒙ICP备05000000号</div>
        </body></html>
        """);

    [Fact]
    public void Whole_page_in_one_form_is_not_lost() => Reads(
        Text,
        $"<html><body><form id=aspnetForm><div>首页 | 打印</div><div>{Paragraphs}</div></form></body></html>");

    [Fact]
    public void Page_laid_out_by_tables_gives_the_cell_with_the_document() => Reads(
        Text,
        $"""
        <table><tr><td colspan=2><a href=1>首页</a><a href=2>要闻</a></td></tr>
        <tr><td><table><tr><td><a href=3>公示公告</a></td></tr><tr><td>联系我们：0470-1234567</td></tr></table></td>
        <td id=zoom>{Paragraphs}</td></tr></table>
        """);

    [Fact]
    public void Title_and_signature_beside_the_paragraphs_belong_to_the_document() => Reads(
        $"{Title}\n{Text}\n某市人民政府",
        $"""
        <div><a href=1>首页</a></div><div><h2>{Title}</h2><blockquote>{Paragraphs}</blockquote><p>某市人民政府</p></div>
        <div>技术支持：某公司</div>
        """);

    [Fact]
    public void One_long_paragraph_keeps_the_lines_around_it() => Reads(
        "某市科技局函\n" + new string('文', 400) + "。\n（市科技局负责）",
        $"<div>打印</div><div id=zoom><p>某市科技局函</p><div><span>{new string('文', 400)}。</span></div><p>（市科技局负责）</p></div>");

    [Fact]
    public void Attachment_of_its_own_stays_with_the_document() => Reads(
        $"{Text}\n附件\n| 任务 | 责任单位 |\n| 建设实验室，形成体系，推动成果转化 | 市科技局、市财政局、市教育局 |",
        $"""
        <div><a href=1>首页</a><a href=2>要闻</a></div>
        <div><div>{Paragraphs}</div><div><p>附件</p><table><tr><td>任务<td>责任单位<tr><td>建设实验室，形成体系，推动成果转化<td>市科技局、市财政局、市教育局</table></div></div>
        <div>版权所有 某市</div>
        """);

    [Fact]
    public void Data_table_alone_on_a_page_stays_a_table() => Reads(
        "| 任务 | 责任单位 |\n| 建设创新平台。 完善机制； | 市科技局 |\n| 引育人才 | 市人才办 |",
        "<div><a href=1>首页</a></div><div><table><tr><td>任务<td>责任单位<tr><td>建设创新平台。<br>完善机制；<td>市科技局<tr><td>引育人才<td>市人才办</table></div>");

    [Fact]
    public void Title_that_the_article_holds_in_two_lines_is_not_repeated() => Reads(
        $"某市人民政府关于支持科技创新\n若干措施的通知\n{Text}",
        $"<html><head><title>{Title}-某市人民政府网站</title></head><body><p>某市人民政府关于支持科技创新<br>若干措施的通知</p>{Paragraphs}</body></html>");

    [Fact]
    public void Title_that_is_only_cited_is_prepended() => Reads(
        "科技创新行动方案\n现将《科技创新行动方案》印发。（市科技局负责）\n附则。",
        "<html><head><title>科技创新行动方案 - 某市</title></head><body><p>现将《科技创新行动方案》印发。（市科技局负责）</p><p>附则。</p></body></html>");

    [Theory]
    [InlineData("某市人民政府门户网站")]
    [InlineData("")]
    public void Name_of_the_site_is_no_title(string title) =>
        Reads(Text, $"<html><head><title>{title}</title></head><body>{Paragraphs}</body></html>");

    [Theory]
    [InlineData("2024/3/5", "发布日期：2024-03-05")]
    [InlineData("2024年3月5日", "发布日期：2024-03-05")]
    [InlineData("20240305101500", "发布日期：2024-03-05")]
    public void Date_of_the_head_is_written_one_way(string content, string line) =>
        Reads($"{line}\n{Text}", $"<html><head><meta name=pubdate content=\"{content}\"></head><body>{Paragraphs}</body></html>");

    [Theory]
    [InlineData("昨天")]
    [InlineData("2024-13-05")]
    public void What_is_no_date_is_not_added(string content) =>
        Reads(Text, $"<html><head><meta name=PubDate content=\"{content}\"></head><body>{Paragraphs}</body></html>");

    [Theory]
    [InlineData("<table><tr><td>索 引 号<td>0001<td>发文机关<td>某市人民政府办公室<tr><td>文　号<td>某政办发〔2024〕5号<td>成文日期<td>2024年2月28日<tr><td>主题分类<td>科技<td>发布日期<td>2024年3月5日</table>")]
    [InlineData("<ul><li>发布机构：某市人民政府办公室</li><li>发文字号：某政办发〔2024〕5号</li><li>成文日期：2024-02-28</li><li>发布时间：2024-03-05 10:20</li><li>打印</li></ul>")]
    [InlineData("<div>发文机关</div><div>某市人民政府办公室</div><div>文号：</div><div>某政办发〔2024〕5号</div><div>发文日期</div><div>2024/2/28</div><div>发布日期</div><div>2024/3/5</div><div>分享到</div>")]
    [InlineData("<p>发文机关：某市人民政府办公室　发文字号：某政办发〔2024〕5号 成文日期：2024-02-28 发布时间：2024-03-05 10:20　来源：本站　【字体：大 中 小】</p>")]
    public void Box_beside_the_document_says_what_the_document_does_not(string box) => Reads(
        $"发文机关：某市人民政府办公室\n发文字号：某政办发〔2024〕5号\n成文日期：2024-02-28\n发布日期：2024-03-05\n{Text}",
        $"<html><body><div>{box}</div><div>{Paragraphs}</div><div>版权所有 某市</div></body></html>");

    [Fact]
    public void Table_that_lists_documents_is_no_box() => Reads(
        "以下文件自即日起废止。\n| 文件名称 | 文号 | 发文日期 |\n| 关于甲的通知 | 某政发〔2011〕1号 | 2011-01-05 |",
        "<div>打印</div><div><p>以下文件自即日起废止。</p><table><tr><td>文件名称<td>文号<td>发文日期<tr><td>关于甲的通知<td>某政发〔2011〕1号<td>2011-01-05</table></div>");

    [Fact]
    public void Box_that_repeats_the_document_or_is_empty_adds_nothing() => Reads(
        Text,
        $"<div>发文字号：　成文日期：2024-03-01　发文机关：市直各部门 打印</div><div>{Paragraphs}</div>");

    private static void Reads(string expected, string html) =>
        AssertDocument.Reads(expected.ReplaceLineEndings("\n"), AssertDocument.Utf8(html), "a.html");
}
