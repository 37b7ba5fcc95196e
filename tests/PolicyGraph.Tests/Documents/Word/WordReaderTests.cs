using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Word;

public class WordReaderTests
{
    [Fact]
    public void Paragraphs_are_lines_and_blank_ones_are_left_out() => Reads(
        "某市人民政府文件\n\u3000\u3000一、总体要求\n市科技局负责。",
        Docx.P("某市人民政府文件") + "<w:p/>" + Docx.P(" ") + Docx.P("\u3000\u3000一、总体要求")
        + "<w:p><w:r><w:t>市科技</w:t></w:r><w:proofErr/><w:r><w:t>局</w:t></w:r><w:hyperlink><w:r><w:t>负责。</w:t></w:r></w:hyperlink></w:p>");

    [Fact]
    public void Tabs_breaks_and_signs_are_text() => Reads(
        "甲\t乙\n丙-丁☆",
        "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>丁</w:t>"
        + "<w:sym w:font=\"SimSun\" w:char=\"2606\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:p>");

    [Fact]
    public void Insertions_are_in_and_deletions_out() => Reads(
        "市科技局牵头\n合并的段落",
        "<w:p><w:r><w:t>市</w:t></w:r><w:ins><w:r><w:t>科技局</w:t></w:r></w:ins><w:del><w:r><w:delText>工信局</w:delText></w:r></w:del>"
        + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>牵头</w:t></w:r></w:moveTo></w:p>"
        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>合并的</w:t></w:r></w:p>" + Docx.P("段落"));

    [Fact]
    public void Hidden_text_is_out_whether_the_run_or_its_style_hides_it() => AssertDocument.Reads(
        "显示的。又显示",
        Docx.Body(
                "<w:p><w:r><w:t>显示的</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"h2\"/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>。</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val=\"h2\"/><w:vanish w:val=\"false\"/></w:rPr><w:t>又显示</w:t></w:r></w:p>"
                + Docx.P("全隐", "<w:pStyle w:val=\"hp\"/>"))
            .Styles("<w:style w:type=\"character\" w:styleId=\"h1\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"hp\"><w:basedOn w:val=\"hp\"/><w:rPr><w:vanish/></w:rPr></w:style>")
            .ToBytes(),
        "a.docx");

    [Fact]
    public void Pinyin_above_characters_is_dropped() => Reads(
        "科技",
        "<w:p><w:r><w:ruby><w:rt><w:r><w:t>kē jì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>科技</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>");

    [Fact]
    public void Fields_show_their_result_and_contents_are_left_out() => Reads(
        "第 3 页，见正文\n一、总则",
        Field("TOC \\o", "一、总则\t1") + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
        + $"<w:sdtContent>{Docx.P("目录")}</w:sdtContent></w:sdt>"
        + "<w:p><w:r><w:t>第 </w:t></w:r>" + Runs("PAGE", "3") + "<w:r><w:t> 页，</w:t></w:r><w:fldSimple w:instr=\"REF a\"><w:r><w:t>见正文</w:t></w:r></w:fldSimple></w:p>"
        + Docx.P("一、总则"));

    [Fact]
    public void Content_controls_show_content_but_not_their_prompt() => Reads(
        "市科技局\n整段",
        "<w:p><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>市科技局</w:t></w:r></w:sdtContent></w:sdt>"
        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击输入</w:t></w:r></w:sdtContent></w:sdt></w:p>"
        + $"<w:sdt><w:sdtContent>{Docx.P("整段")}</w:sdtContent></w:sdt>");

    [Fact]
    public void Text_box_comes_once_after_its_paragraph() => Reads(
        "正文\n框中文字\n旧式框",
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData "
        + $"uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent>{Docx.P("框中文字")}</w:txbxContent>"
        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{Docx.P("框中文字")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        + "</mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r>"
        + $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{Docx.P("旧式框")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");

    [Fact]
    public void Notes_come_last_in_the_order_of_their_marks() => AssertDocument.Reads(
        "市科技局牵头，财政局配合。\n注1：末注。\n注2：指市科学技术局。 第二段。",
        Docx.Body("<w:p><w:r><w:t>市科技局</w:t><w:endnoteReference w:id=\"5\"/><w:t>牵头，财政局</w:t></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>配合。</w:t></w:r></w:p>")
            .Footnotes($"<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"1\">{Docx.P("无人引用")}</w:footnote>"
                + $"<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> 指市科学技术局。</w:t></w:r></w:p>{Docx.P("第二段。")}</w:footnote>")
            .Endnotes($"<w:endnote w:id=\"5\">{Docx.P("末注。")}</w:endnote>")
            .ToBytes(),
        "a.docx");

    [Fact]
    public void Headers_and_footers_are_out() => AssertDocument.Reads(
        "正文",
        Docx.Body(Docx.P("正文")).Part("word/header1.xml", "<w:hdr/>").Relationship("header", "header1.xml").ToBytes(),
        "a.docx");

    [Fact]
    public void Strict_open_xml_is_read_too() => AssertDocument.Reads(
        "一、正文",
        Docx.Body("")
            .List(Docx.Level(0, "chineseCounting", "%1、"))
            .Part("word/document.xml", $"<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>{Docx.Item("正文")}</w:body></w:document>")
            .ToBytes(),
        "a.docx");

    [Fact]
    public void Relationships_that_lead_nowhere_do_no_harm() => AssertDocument.Reads(
        "正文",
        Docx.Body(Docx.P("正文"))
            .Relationship("image", "../NULL")
            .Relationship("styles", "none.xml")
            .Relationship("hyperlink", "mailto:a@@b, c:", external: true)
            .ToBytes(),
        "a.docx");

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a")]
    [InlineData("a.doc")]
    public void Document_is_known_by_its_bytes_under_any_name(string name) =>
        AssertDocument.Reads("正文", Docx.Body(Docx.P("正文")).ToBytes(), name);

    [Fact]
    public void Document_without_text_is_refused() => AssertDocument.Fails(
        "a.docx: there is no text in it; check that the whole document was saved [PG8005]", Docx.Body("<w:p/>").ToBytes(), "a.docx");

    private static string Field(string instruction, string result) => $"<w:p>{Runs(instruction, result)}</w:p>";

    private static string Runs(string instruction, string result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> {instruction} </w:instrText></w:r>"
        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static void Reads(string expected, string body) => AssertDocument.Reads(expected, Docx.Body(body).ToBytes(), "a.docx");
}
