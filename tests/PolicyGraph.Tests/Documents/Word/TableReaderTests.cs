using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Word;

public class TableReaderTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    [Fact]
    public void Task_table_becomes_rows() => Reads(
        """
        | 序号 | 任务 | 牵头单位 | 时限 |
        | 1 | 建设平台 | 市科技局 | 2025年 |
        | 2 | 引育人才｜团队 | 〃 | 〃 |
        | 合计 |  | 2项 长期 |  |
        """,
        Docx.Table(
            Docx.Row("序号", "任务", "牵头单位", "时限"),
            Docx.Row("1", "建设平台", Cell("市科技局", Restart), Cell("2025年", Restart)),
            Docx.Row("2", "引育人才|团队", Cell("", Continue), Cell("", "<w:vMerge w:val=\"continue\"/>")),
            Docx.Row(Cell("合计", "<w:gridSpan w:val=\"2\"/>"), $"<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{Docx.P("2项")}{Docx.P("长期")}")));

    [Fact]
    public void Automatic_numbers_without_text_are_the_content_of_their_cells() => AssertDocument.Reads(
        "| 1 | 甲 |\n| 2 | 乙 |",
        Docx.Body(Docx.Table(Docx.Row(Docx.Item(""), "甲"), Docx.Row(Docx.Item(""), "乙"))).List(Docx.Level(0, "decimal", "%1")).ToBytes(),
        "a.docx");

    [Fact]
    public void Row_that_begins_further_right_has_empty_cells_before() => Reads(
        "| 甲 | 乙 |\n|  | 丙 |",
        Docx.Table(Docx.Row("甲", "乙"), $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>{Docx.P("丙")}</w:tc></w:tr>"));

    [Fact]
    public void Old_horizontal_merge_widens_the_cell_before() => Reads(
        "| 甲 |  | 乙 |\n| 1 | 2 | 3 |",
        Docx.Table(Docx.Row(Cell("甲", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), "乙"), Docx.Row("1", "2", "3")));

    [Fact]
    public void Rows_and_cells_in_content_controls_are_read_and_deleted_rows_not() => Reads(
        "| 甲 | 乙 |\n| 丙 | 丁 |",
        Docx.Table(
            $"<w:sdt><w:sdtContent>{Docx.Row("甲", "乙")}</w:sdtContent></w:sdt>",
            "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr>",
            $"<w:tr><w:tc>{Docx.P("丙")}</w:tc><w:sdt><w:sdtContent><w:tc>{Docx.P("丁")}</w:tc></w:sdtContent></w:sdt></w:tr>"));

    [Fact]
    public void Outer_table_is_lines_and_the_inner_one_rows() => Reads(
        "说明\n| 甲 | 乙 |\n落款",
        Docx.Table(Docx.Row("说明", Docx.Table(Docx.Row("甲", "乙")) + "<w:p/>", "落款")));

    [Fact]
    public void Single_cell_is_lines() => Reads("第一段\n第二段", Docx.Table(Docx.Row(Docx.P("第一段") + Docx.P("第二段"))));

    private static string Cell(string text, string properties) => $"<w:tcPr>{properties}</w:tcPr>{Docx.P(text)}";

    private static void Reads(string expected, string body) =>
        AssertDocument.Reads(expected.ReplaceLineEndings("\n"), Docx.Body(body).ToBytes(), "a.docx");
}
