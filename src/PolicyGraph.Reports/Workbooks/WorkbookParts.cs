using System.Globalization;
using System.IO.Compression;
using System.Text;
using PolicyGraph.Reports.Exports;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>The parts of a workbook's package that say what the others are.</summary>
internal static class WorkbookParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string SheetRelation(int id) => string.Create(CultureInfo.InvariantCulture, $"sheet{id}");

    public static void Write(ZipArchive archive, IEnumerable<int> sheetIds)
    {
        var ids = sheetIds.ToArray();
        Write(archive, "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"styles\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>"
            + string.Concat(ids.Select(id => string.Create(CultureInfo.InvariantCulture,
                $"<Relationship Id=\"{SheetRelation(id)}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{id}.xml\"/>")))
            + "</Relationships>");
        Write(archive, "_rels/.rels",
            $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"workbook\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Write(archive, "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/>"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/>"
            + string.Concat(ids.Select(id => string.Create(CultureInfo.InvariantCulture,
                $"<Override PartName=\"/xl/worksheets/sheet{id}.xml\" ContentType=\"{Types}.worksheet+xml\"/>")))
            + "</Types>");
    }

    private static void Write(ZipArchive archive, string name, string xml)
    {
        using var part = ArchiveEntries.Open(archive, name);
        part.Write(Encoding.UTF8.GetBytes(Declaration + xml));
    }
}
