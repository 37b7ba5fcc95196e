using System.Text;
using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents;

/// <summary>Damaged input of every kind ends in text or in a problem. The damage is the same in every run.</summary>
public class MutationTests
{
    private const int Mutations = 300;

    private const string Page = """
        <html><head><meta charset=gbk><title>关于印发方案的通知_某市</title><meta name=PubDate content="2024-01-02"></head><body>
        <div class=nav><a href=1>首页</a></div><form><table><tr><td rowspan=2>任务<td colspan=3>单位<tr><td><ol type=i start=3><li>市科技局</ol></table>
        <ruby>科<rt>kē</rt></ruby><p style="display:none">隐</p><pre>甲
        乙</pre></form></body></html>
        """;

    private static readonly string Body =
        Docx.Item("总则") + Docx.Item("目的", 1)
        + Docx.Table(Docx.Row("任务", "单位"), Docx.Row("<w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr><w:p/>"))
        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType=\"end\"/>"
        + "<w:t>市科技局</w:t><w:footnoteReference w:id=\"2\"/><w:sym w:char=\"2606\"/></w:r></w:p>";

    private static readonly string Numbering =
        $"<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"0\">"
        + Docx.Level(0, "chineseCounting", "%1、") + Docx.Level(1, "decimal", "%1.%2", "<w:start w:val=\"1\"/><w:lvlRestart w:val=\"0\"/><w:isLgl/>")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride></w:num></w:numbering>";

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    public void Damaged_markup_ends_in_an_answer(string name) => Damage(Encoding.UTF8.GetBytes(Page), bytes => AssertDocument.Ends(bytes, name));

    [Fact]
    public void Damaged_package_ends_in_an_answer() =>
        Damage(Docx.Body(Body).Part("word/numbering.xml", Numbering).ToBytes(), bytes => AssertDocument.Ends(bytes, "a.docx"));

    [Fact]
    public void Damaged_parts_end_in_an_answer()
    {
        Damage(Encoding.UTF8.GetBytes(Numbering), bytes => AssertDocument.Ends(
            Docx.Body(Body).Numbering("").Part("word/numbering.xml", Encoding.Latin1.GetString(bytes)).ToBytes(), "a.docx"));
        Damage(Encoding.UTF8.GetBytes(Body), bytes => AssertDocument.Ends(Docx.Body(Encoding.UTF8.GetString(bytes)).ToBytes(), "a.docx"));
    }

    private static void Damage(byte[] original, Action<byte[]> check)
    {
        var random = new Random(20240102);
        for (int i = 0; i < Mutations; i++)
        {
            check(Mutate(original, random));
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        byte[] bytes = [.. original];
        for (int changes = random.Next(1, 6); changes > 0; changes--)
        {
            int at = random.Next(bytes.Length);
            int length = Math.Min(random.Next(1, 40), bytes.Length - at);
            bytes = random.Next(6) switch
            {
                4 or 5 => ReplaceValue(bytes, at, random),
                0 => [.. bytes[..at], .. bytes[(at + length)..], 0x20],
                1 => [.. bytes[..at], .. bytes.AsSpan(at, length), .. bytes[at..]],
                2 => [.. bytes[..at], (byte)random.Next(256), .. bytes[(at + 1)..]],
                _ => [.. bytes[..at], (byte)random.Next('0', 'z'), .. bytes[(at + 1)..]],
            };
        }

        return bytes;
    }

    /// <summary>Puts an odd value into the next quotation marks; keeps markup well-formed, so that the damage gets deeper.</summary>
    private static byte[] ReplaceValue(byte[] bytes, int at, Random random)
    {
        string[] values = ["", "-1", "0", "9", "2147483647", "99999999999", "x", "none", "restart", "begin"];
        int open = Array.IndexOf(bytes, (byte)'"', at);
        int close = open < 0 ? -1 : Array.IndexOf(bytes, (byte)'"', open + 1);
        return close < 0 ? bytes : [.. bytes[..(open + 1)], .. Encoding.ASCII.GetBytes(values[random.Next(values.Length)]), .. bytes[close..]];
    }
}
