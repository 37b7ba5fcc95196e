using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Html;

public class TableReaderTests
{
    [Fact]
    public void Data_becomes_rows_with_merged_and_empty_cells() => Reads(
        """
        重点任务分工表
        | 序号 | 重点任务 | 牵头单位 | 完成时限 |
        | 1 | 推进审批改革 | 市行政审批局 市科技局 | 2025年底 |
        | 〃 | 优化服务｜流程 | 〃 |  |
        | 2 | 合计 |  |  |
        | 备注 |  |  |  |
        """,
        """
        <table><caption>重点任务分工表</caption>
        <tfoot><tr><td colspan=4>备注</td></tr></tfoot>
        <thead><tr><th>序号</th><th>重点任务</th><th>牵头<span>单位</span></th><th>完成时限</th></tr></thead>
        <tr><td rowspan=2>1</td><td>推进审批改革</td><td rowspan=2><p>市行政审批局</p><p>市科技局</p></td><td>2025年底</td></tr>
        <tr><td>优化服务|流程</td><td></td></tr>
        <tr><td>2</td><td colspan=3>合计</td></tr>
        </table>
        """);

    [Fact]
    public void Column_in_which_no_cell_begins_is_left_out() => Reads(
        "| 任务 | 单位 |\n| 甲 | 乙 |",
        "<table><tr><td colspan=3>任务<td colspan=2>单位<tr><td colspan=3>甲<td colspan=2>乙</table>");

    [Fact]
    public void Row_span_of_zero_reaches_to_the_end() => Reads(
        "| 甲 | 1 |\n| 〃 | 2 |\n| 〃 | 3 |",
        "<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</table>");

    [Fact]
    public void Cell_that_covers_rows_and_columns_is_merged_below_and_empty_beside() => Reads(
        "| 甲 |  | 1 |\n| 〃 |  | 2 |\n| 3 | 4 | 5 |",
        "<table><tr><td rowspan=2 colspan=2>甲<td>1<tr><td>2<tr><td>3<td>4<td>5</table>");

    [Fact]
    public void Breaks_in_a_cell_are_one_space_and_lists_keep_numbers() => Reads(
        "| 任务 | 1. 甲 2. 乙 |\n| 丙 丁 | 戊 |",
        "<table><tr><td>任务<td><ol><li>甲<li>乙</ol><tr><td>丙<br><br>丁<td>戊</table>");

    [Theory]
    [InlineData("<table><tr><td><p>第一段。</p><p>第二段。</p></td></tr></table>")]
    [InlineData("<table><tr><td>第一段。</td></tr><tr><td>第二段。</td></tr></table>")]
    [InlineData("<table><tr><td><table><tr><td>第一段。<tr><td>第二段。</table></table>")]
    public void Table_that_only_places_text_is_lines(string html) => Reads("第一段。\n第二段。", html);

    [Fact]
    public void Outer_table_is_lines_and_the_inner_one_rows() => Reads(
        "左栏文字。\n| 任务 | 单位 |\n| 甲 | 乙 |\n落款。",
        "<table><tr><td>左栏文字。</td><td><table><tr><td>任务<td>单位<tr><td>甲<td>乙</table></td><td>落款。</td></tr></table>");

    [Fact]
    public void Table_whose_text_is_long_paragraphs_is_lines()
    {
        string paragraph = new string('市', 600) + "。";
        Reads($"{paragraph}\n{paragraph}\n旁注", $"<table><tr><td><p>{paragraph}</p><p>{paragraph}</p></td><td>旁注</td></tr></table>");
    }

    [Fact]
    public void Long_single_paragraph_in_a_task_table_stays_a_cell()
    {
        string paragraph = new string('市', 1200) + "。";
        Reads($"| {paragraph} | 科技局 |", $"<table><tr><td>{paragraph}</td><td>科技局</td></tr></table>");
    }

    [Fact]
    public void Hidden_rows_and_cells_are_left_out() => Reads(
        "| 甲 | 乙 |",
        "<table><tr style='display:none'><td>隐<td>藏<tr><td>甲<td style='display:none'>隐<td>乙</table>");

    [Fact]
    public void Spans_that_ask_for_millions_of_cells_are_refused() => AssertDocument.Fails(
        "a.html: a table in it asks for more than 2,000,000 cells; split the table, or save the document as text [PG8022]",
        AssertDocument.Utf8("<table>" + string.Concat(Enumerable.Repeat("<tr><td rowspan=65534>a<td>b", 3000)) + "</table>"),
        "a.html");

    private static void Reads(string expected, string html) =>
        AssertDocument.Reads(expected.ReplaceLineEndings("\n"), AssertDocument.Utf8(html), "a.html");
}
