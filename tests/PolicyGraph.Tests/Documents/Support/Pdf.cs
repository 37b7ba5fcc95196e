using System.Globalization;
using System.Text;

namespace PolicyGraph.Tests.Documents.Support;

/// <summary>
/// Builds a PDF of placed text. The font is not embedded: Chinese characters are one em wide, ASCII half, and a ToUnicode table
/// says which is which.
/// </summary>
internal sealed class Pdf
{
    private const int PageHeight = 842;

    private readonly List<StringBuilder> pages = [];
    private readonly SortedSet<char> characters = [];

    /// <summary>Begins a page of A4.</summary>
    public Pdf Page()
    {
        pages.Add(new StringBuilder());
        return this;
    }

    /// <param name="left">Points from the left edge.</param>
    /// <param name="top">Points from the upper edge to the base of the text.</param>
    public Pdf Text(double left, double top, string text, int size = 16)
    {
        characters.UnionWith(text);
        string codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {left} {PageHeight - top} Td <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Lines one below the other at the left margin of 80 points.</summary>
    public Pdf Lines(double top, params string[] lines)
    {
        foreach (string line in lines)
        {
            int indent = line.Length - line.TrimStart('\u3000').Length;
            Text(80 + (16 * indent), top, line[indent..]);
            top += 28;
        }

        return this;
    }

    public byte[] ToBytes()
    {
        string kids = string.Join(' ', Enumerable.Range(0, pages.Count).Select(page => $"{6 + (2 * page)} 0 R"));
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{kids}] >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                + "/DW 1000 /W [32 126 500] /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] "
                + "/ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
            Stream(ToUnicode()),
        ];
        foreach (StringBuilder page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {PageHeight}] /Resources << /Font << /F1 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add(Stream(page.ToString()));
        }

        return Assemble(objects);
    }

    private string ToUnicode()
    {
        var map = new StringBuilder(
            "/CIDInit /ProcSet findresource begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (char[] chunk in characters.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (char c in chunk)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{(int)c:X4}> <{(int)c:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap end end").ToString();
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static byte[] Assemble(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (int i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int xref = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
