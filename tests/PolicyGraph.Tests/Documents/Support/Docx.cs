using System.IO.Compression;
using System.Text;

namespace PolicyGraph.Tests.Documents.Support;

/// <summary>Builds a .docx from the XML of its parts, as Word lays them out.</summary>
internal sealed class Docx
{
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);
    private readonly StringBuilder relationships = new();

    private Docx(string body) => Part("word/document.xml", $"<w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>");

    public static Docx Body(string body) => new(body);

    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <summary>A paragraph of list <paramref name="number"/>.</summary>
    public static string Item(string text, int level = 0, int number = 1) =>
        P(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>");

    /// <summary>A row of cells, each a text or, beginning with &lt;, the cell's XML.</summary>
    public static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith('<') ? $"<w:tc>{cell}</w:tc>" : $"<w:tc>{P(cell)}</w:tc>"))}</w:tr>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public static string Level(int level, string format, string text, string more = "<w:start w:val=\"1\"/>") =>
        $"<w:lvl w:ilvl=\"{level}\">{more}<w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    public Docx Styles(string styles) => Related("styles", "word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>");

    public Docx Footnotes(string notes) => Related("footnotes", "word/footnotes.xml", $"<w:footnotes {Namespaces}>{notes}</w:footnotes>");

    public Docx Endnotes(string notes) => Related("endnotes", "word/endnotes.xml", $"<w:endnotes {Namespaces}>{notes}</w:endnotes>");

    public Docx Numbering(string content) => Related("numbering", "word/numbering.xml", $"<w:numbering {Namespaces}>{content}</w:numbering>");

    /// <summary>One list, number 1, of these levels.</summary>
    public Docx List(params string[] levels) => Numbering(
        $"<w:abstractNum w:abstractNumId=\"0\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");

    public Docx Part(string name, string content)
    {
        parts[name] = content;
        return this;
    }

    public Docx Relationship(string type, string target, bool external = false)
    {
        string mode = external ? " TargetMode=\"External\"" : "";
        relationships.Append($"<Relationship Id=\"r{relationships.Length}\" Type=\"{Types}/{type}\" Target=\"{target}\"{mode}/>");
        return this;
    }

    public byte[] ToBytes(Action<ZipArchive>? more = null)
    {
        Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        Part("_rels/.rels", Relationships($"<Relationship Id=\"r1\" Type=\"{Types}/officeDocument\" Target=\"word/document.xml\"/>"));
        Part("word/_rels/document.xml.rels", Relationships(relationships.ToString()));
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }

            more?.Invoke(archive);
        }

        return stream.ToArray();
    }

    private Docx Related(string type, string part, string content) =>
        Part(part, content).Relationship(type, part["word/".Length..]);

    private static string Relationships(string content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";
}
