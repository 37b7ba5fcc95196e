using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Sheets;
using Sheet = PolicyGraph.Reports.Sheets.Sheet;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>
/// A workbook, sheet after sheet. The archive is written here, since the package of the Open XML SDK keeps every part in
/// memory until it is closed.
/// </summary>
internal sealed class WorkbookWriter : IDisposable
{
    private readonly PendingStream output;
    private readonly ZipArchive archive;
    private readonly List<(SheetHead Head, int Rows)> written = [];

    public WorkbookWriter(Stream target)
    {
        output = new PendingStream(target);
        archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <summary>Rows that no sheet of Excel has room for go on in a further one, 责任分工（2）.</summary>
    /// <returns>Rows, without the headings.</returns>
    public async Task<long> WriteAsync(Sheet sheet, CancellationToken cancellation)
    {
        var count = 0L;
        var writer = Open(sheet.Head);
        try
        {
            await foreach (var page in sheet.Pages.WithCancellation(cancellation).ConfigureAwait(false))
            {
                foreach (var row in page)
                {
                    if (writer.Rows == WorksheetWriter.MostRows)
                    {
                        Close(writer);
                        writer = Open(Next(sheet.Head));
                    }
                    writer.WriteRow(row);
                }
                count += page.Count;
                await output.DrainAsync(cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            Close(writer);
        }
        await output.DrainAsync(cancellation).ConfigureAwait(false);
        return count;
    }

    /// <param name="order">Names of the sheets as they stand side by side.</param>
    public async Task CompleteAsync(IReadOnlyList<string> order, CancellationToken cancellation)
    {
        var sheets = written.Select((sheet, i) => (sheet.Head, sheet.Rows, Id: i + 1))
            .OrderBy(sheet => order.Index().First(name => sheet.Head.Name.StartsWith(name.Item, StringComparison.Ordinal)).Index).ToArray();
        WritePart("xl/styles.xml", WorkbookStyles.Create());
        WritePart("xl/workbook.xml", BookOf(sheets));
        WorkbookParts.Write(archive, sheets.Select(sheet => sheet.Id).Order());
        archive.Dispose();
        await output.DrainAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => archive.Dispose();

    private WorksheetWriter Open(SheetHead head)
    {
        written.Add((head, 0));
        var name = string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{written.Count}.xml");
        return new WorksheetWriter(ArchiveEntries.Open(archive, name), head);
    }

    private void Close(WorksheetWriter writer)
    {
        writer.Complete();
        written[^1] = (written[^1].Head, writer.Rows);
        writer.Dispose();
    }

    private SheetHead Next(SheetHead head)
    {
        var parts = written.Count(sheet => sheet.Head.Name.StartsWith(head.Name, StringComparison.Ordinal));
        return head with { Name = string.Create(CultureInfo.InvariantCulture, $"{head.Name}（{parts + 1}）") };
    }

    private static Workbook BookOf((SheetHead Head, int Rows, int Id)[] sheets) => new(
        new BookViews(new WorkbookView()),
        new DocumentFormat.OpenXml.Spreadsheet.Sheets(sheets.Select(sheet => new DocumentFormat.OpenXml.Spreadsheet.Sheet
        {
            Name = sheet.Head.Name, SheetId = (uint)sheet.Id, Id = WorkbookParts.SheetRelation(sheet.Id),
        })),
        new DefinedNames(sheets.Index().SelectMany(sheet => NamesOf(sheet.Item.Head, sheet.Item.Rows, (uint)sheet.Index))));

    /// <summary>What the filter covers, and the heading, which every printed page repeats.</summary>
    private static IEnumerable<DefinedName> NamesOf(SheetHead head, int rows, uint index)
    {
        var last = CellReference.ColumnName(head.Columns.Length - 1);
        yield return new DefinedName($"'{head.Name}'!$A$1:${last}${rows.ToString(CultureInfo.InvariantCulture)}")
        {
            Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true,
        };
        yield return new DefinedName($"'{head.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = index };
    }

    private void WritePart(string name, OpenXmlElement root)
    {
        using var part = ArchiveEntries.Open(archive, name);
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartDocument(standalone: true);
        xml.WriteElement(root);
    }
}
