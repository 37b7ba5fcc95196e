using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Word;

public class ListCounterTests
{
    [Fact]
    public void Outline_of_a_policy_is_numbered_and_lower_levels_begin_anew() => Reads(
        """
        一、总体要求
        （一）指导思想
        （二）目标
        1.近期
        2.远期
        二、任务
        （一）平台
        1.建设
        """,
        Docx.Body(
                Docx.Item("总体要求") + Docx.Item("指导思想", 1) + Docx.Item("目标", 1) + Docx.Item("近期", 2) + Docx.Item("远期", 2)
                + Docx.Item("任务") + Docx.Item("平台", 1) + Docx.Item("建设", 2))
            .List(Docx.Level(0, "chineseCounting", "%1、"), Docx.Level(1, "chineseCountingThousand", "（%2）"), Docx.Level(2, "decimal", "%3.")));

    [Theory]
    [InlineData("decimal", "%1.", "12.甲")]
    [InlineData("decimal", "%1", "12 甲")]
    [InlineData("decimalZero", "%1、", "12、甲")]
    [InlineData("decimalFullWidth", "%1．", "１２．甲")]
    [InlineData("chineseCounting", "第%1条", "第十二条 甲")]
    [InlineData("chineseCountingThousand", "%1、", "十二、甲")]
    [InlineData("japaneseCounting", "%1、", "十二、甲")]
    [InlineData("ideographDigital", "%1、", "一二、甲")]
    [InlineData("chineseLegalSimplified", "%1、", "壹拾贰、甲")]
    [InlineData("ideographTraditional", "%1、", "12、甲")]
    [InlineData("ideographZodiac", "%1、", "亥、甲")]
    [InlineData("decimalEnclosedCircle", "%1", "⑫甲")]
    [InlineData("decimalEnclosedCircleChinese", "%1", "⑫甲")]
    [InlineData("decimalEnclosedParen", "%1", "⑿甲")]
    [InlineData("decimalEnclosedFullstop", "%1", "⒓甲")]
    [InlineData("lowerLetter", "(%1)", "(l)甲")]
    [InlineData("upperLetter", "%1.", "L.甲")]
    [InlineData("lowerRoman", "%1)", "xii)甲")]
    [InlineData("upperRoman", "%1.", "XII.甲")]
    [InlineData("bullet", "\uF06C", "甲")]
    [InlineData("bullet", "●", "甲")]
    [InlineData("none", "附件：", "附件：甲")]
    [InlineData("none", "", "甲")]
    [InlineData("hebrew1", "%1.", "12.甲")]
    public void Number_is_written_in_the_format_of_its_level(string format, string text, string expected) => Reads(
        expected,
        Docx.Body(Docx.Item("甲")).List(Docx.Level(0, format, text, "<w:start w:val=\"12\"/>")));

    [Theory]
    [InlineData("space", "一、 甲")]
    [InlineData("nothing", "一、甲")]
    [InlineData("tab", "一、甲")]
    public void Suffix_stands_between_number_and_text(string suffix, string expected) => Reads(
        expected,
        Docx.Body(Docx.Item("甲")).List(Docx.Level(0, "chineseCounting", "%1、", $"<w:start w:val=\"1\"/><w:suff w:val=\"{suffix}\"/>")));

    [Fact]
    public void Number_shows_those_above_it_in_digits_where_it_is_legal() => Reads(
        "第一章 总则\n1.1 目的\n1.2 范围\n一.a 旧式",
        Docx.Body(Docx.Item("总则") + Docx.Item("目的", 1) + Docx.Item("范围", 1) + Docx.Item("旧式", 2))
            .List(
                Docx.Level(0, "chineseCounting", "第%1章"),
                Docx.Level(1, "decimal", "%1.%2", "<w:start w:val=\"1\"/><w:isLgl/>"),
                Docx.Level(2, "lowerLetter", "%1.%3")));

    [Fact]
    public void Level_that_never_came_shows_its_start() => Reads(
        "1.1.1 深\n1.1.2 深",
        Docx.Body(Docx.Item("深", 2) + Docx.Item("深", 2))
            .List(Docx.Level(0, "decimal", "%1"), Docx.Level(1, "decimal", "%1.%2"), Docx.Level(2, "decimal", "%1.%2.%3")));

    [Fact]
    public void Level_may_go_on_counting_through_those_above() => Reads(
        "一、甲\n1.子\n二、乙\n2.丑\n三、丙\n3.寅",
        Docx.Body(Docx.Item("甲") + Docx.Item("子", 1) + Docx.Item("乙") + Docx.Item("丑", 1) + Docx.Item("丙") + Docx.Item("寅", 1))
            .List(Docx.Level(0, "chineseCounting", "%1、"), Docx.Level(1, "decimal", "%2.", "<w:start w:val=\"1\"/><w:lvlRestart w:val=\"0\"/>")));

    [Fact]
    public void Instances_count_on_together_unless_one_starts_anew() => Reads(
        "1.甲\n2.乙\n3.丙\n1.丁\n2.戊",
        Docx.Body(Docx.Item("甲") + Docx.Item("乙", number: 2) + Docx.Item("丙") + Docx.Item("丁", number: 3) + Docx.Item("戊", number: 3))
            .Numbering($"<w:abstractNum w:abstractNumId=\"7\">{Docx.Level(0, "decimal", "%1.")}</w:abstractNum>"
                + Instance(1, 7) + Instance(2, 7) + Instance(3, 7, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")));

    [Fact]
    public void Instance_may_bring_levels_of_its_own() => Reads(
        "1.甲\n（二）乙",
        Docx.Body(Docx.Item("甲") + Docx.Item("乙", number: 2))
            .Numbering($"<w:abstractNum w:abstractNumId=\"7\">{Docx.Level(0, "decimal", "%1.")}</w:abstractNum>" + Instance(1, 7)
                + Instance(2, 7, $"<w:lvlOverride w:ilvl=\"0\">{Docx.Level(0, "chineseCounting", "（%1）")}</w:lvlOverride>")));

    [Fact]
    public void Style_puts_its_paragraphs_into_a_list_and_a_paragraph_can_leave() => Reads(
        "第一条 甲\n（一）乙\n第二条 丙\n丁\n无样式",
        Docx.Body(
                Docx.P("甲", "<w:pStyle w:val=\"Article\"/>") + Docx.P("乙", "<w:pStyle w:val=\"Item\"/>") + Docx.P("丙", "<w:pStyle w:val=\"Derived\"/>")
                + Docx.P("丁", "<w:pStyle w:val=\"Article\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Docx.P("无样式"))
            .Styles(Style("Article", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>") + Style("Item", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                + "<w:style w:type=\"paragraph\" w:styleId=\"Derived\"><w:basedOn w:val=\"Article\"/></w:style>")
            .List(
                Docx.Level(0, "chineseCounting", "第%1条", "<w:start w:val=\"1\"/><w:pStyle w:val=\"Article\"/>"),
                Docx.Level(1, "chineseCounting", "（%2）", "<w:start w:val=\"1\"/><w:pStyle w:val=\"Item\"/>")));

    [Fact]
    public void Definition_may_point_to_the_one_that_carries_its_style() => Reads(
        "一、甲",
        Docx.Body(Docx.Item("甲", number: 2))
            .Numbering($"<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"S\"/>{Docx.Level(0, "chineseCounting", "%1、")}</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"S\"/></w:abstractNum>" + Instance(2, 1)));

    [Fact]
    public void List_that_is_not_defined_gives_no_number() =>
        Reads("甲\n乙", Docx.Body(Docx.Item("甲", number: 9) + Docx.Item("乙", 8)).List(Docx.Level(0, "decimal", "%1.")));

    [Fact]
    public void Hidden_and_deleted_paragraphs_are_not_counted_and_empty_ones_are() => Reads(
        "1.甲\n3.乙",
        Docx.Body(
                Docx.Item("甲") + Docx.Item("")
                + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>"
                + Docx.Item("乙"))
            .List(Docx.Level(0, "decimal", "%1.")));

    private static string Style(string id, string properties) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:pPr>{properties}</w:pPr></w:style>";

    private static string Instance(int number, int definition, string overrides = "") =>
        $"<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{definition}\"/>{overrides}</w:num>";

    private static void Reads(string expected, Docx document) =>
        AssertDocument.Reads(expected.ReplaceLineEndings("\n"), document.ToBytes(), "a.docx");
}
