using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Tests.Support;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Reports.Tests.Workbooks;

/// <summary>The workbook before the Open XML SDK and before LibreOffice.</summary>
public sealed class WorkbookTests(SampleStore samples)
{
    /// <summary>Comma, quote, UTF-8, formatted as shown, every sheet a file.</summary>
    private const string CsvOfEachSheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    public static TheoryData<string> Policies => ["", SampleFiles.All[0].Id, HostilePolicy.Id];

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task Workbook_is_valid(string policy)
    {
        using var bytes = new MemoryStream(await samples.ExportAsync(ExportFormat.Xlsx, policy.Length == 0 ? [] : [policy]));
        using var document = SpreadsheetDocument.Open(bytes, isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(
            ["措施", "责任分工", "部门", "矩阵", "覆盖率", "督办台账", "字段说明"],
            document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!));
    }

    [Fact]
    public async Task Sheets_hold_what_the_store_holds()
    {
        using var bytes = new MemoryStream(await samples.ExportAsync(ExportFormat.Xlsx));
        using var document = SpreadsheetDocument.Open(bytes, isEditable: false);
        var rows = SheetReading.Of(document).ToDictionary(sheet => sheet.Name, sheet => sheet.Rows.Count - 1);

        var counts = (await samples.Reader.GetStatusAsync(TestContext.Current.CancellationToken)).Counts;
        Assert.Equal(counts.Measures, rows["措施"]);
        Assert.Equal(counts.Measures, rows["督办台账"]);
        Assert.Equal(counts.Assignments, rows["责任分工"]);
        Assert.Equal(counts.Policies + 1, rows["覆盖率"]);
        Assert.Equal(rows["部门"], rows["矩阵"]);
    }

    [Fact]
    public async Task Links_lead_to_the_row_that_they_name()
    {
        using var bytes = new MemoryStream(await samples.ExportAsync(ExportFormat.Xlsx));
        using var document = SpreadsheetDocument.Open(bytes, isEditable: false);
        var sheets = SheetReading.Of(document).ToDictionary(sheet => sheet.Name, sheet => sheet.Rows);
        var book = document.WorkbookPart!;
        var part = (WorksheetPart)book.GetPartById(book.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == "责任分工").Id!);
        var links = part.Worksheet.Descendants<Hyperlink>().Select(link => (From: link.Reference!.Value!, To: link.Location!.Value!)).ToArray();

        Assert.Equal(2 * (sheets["责任分工"].Count - 1), links.Length);
        Assert.All(links, link =>
        {
            var (source, target) = (sheets["责任分工"][int.Parse(link.From[1..], CultureInfo.InvariantCulture) - 1], int.Parse(link.To[(link.To.LastIndexOf('A') + 1)..], CultureInfo.InvariantCulture) - 1);
            if (link.From[0] == 'B')
                Assert.Equal(source[..3], sheets["措施"][target][..3]);
            else
                Assert.Equal(source[4], sheets["部门"][target][0]);
        });
    }

    [Fact]
    public async Task Heading_stays_in_view_and_every_sheet_has_a_filter()
    {
        using var bytes = new MemoryStream(await samples.ExportAsync(ExportFormat.Xlsx));
        using var document = SpreadsheetDocument.Open(bytes, isEditable: false);

        Assert.All(document.WorkbookPart!.WorksheetParts, part =>
        {
            Assert.Equal(PaneStateValues.Frozen, part.Worksheet.Descendants<Pane>().Single().State!.Value);
            Assert.StartsWith("A1:", part.Worksheet.Descendants<AutoFilter>().Single().Reference!.Value);
        });
    }

    [Fact]
    public async Task LibreOffice_reads_the_same_cells()
    {
        ForeignTool.Require("LibreOffice is not there: apt-get install libreoffice-calc.", "soffice", "--version");
        var file = await samples.ExportToFileAsync(ExportFormat.Xlsx);
        var folder = samples.NewFolder();

        ForeignTool.Run("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", CsvOfEachSheet, "--outdir", folder, file);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.All(SheetReading.Of(document), sheet =>
        {
            var csv = File.ReadAllText(Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(file)}-{sheet.Name}.csv"));
            Assert.Equal(sheet.Rows.Select(row => string.Join('\u001F', row)), CsvRows.Of(csv).Select(row => string.Join('\u001F', row)));
        });
    }
}
