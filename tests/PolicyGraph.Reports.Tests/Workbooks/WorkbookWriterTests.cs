using System.IO.Compression;
using System.Text.RegularExpressions;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Reports.Workbooks;
using Xunit;

namespace PolicyGraph.Reports.Tests.Workbooks;

public sealed class WorkbookWriterTests
{
    private const int AtOnce = 1 << 16;

    private static readonly SheetHead Head = new("数", "一行一个数。", [new("数", ColumnKind.Whole, 10)]);

    [Fact]
    public async Task Sheet_that_excel_has_no_room_for_goes_on_in_a_further_one()
    {
        using var file = new MemoryStream();
        using (var workbook = new WorkbookWriter(file))
        {
            Assert.Equal(WorksheetWriter.MostRows + 1, await workbook.WriteAsync(new Sheet(Head, NumbersAsync(WorksheetWriter.MostRows + 1)), TestContext.Current.CancellationToken));
            await workbook.CompleteAsync([Head.Name], TestContext.Current.CancellationToken);
        }
        using var archive = new ZipArchive(file);
        Assert.Equal(["数", "数（2）"], Regex.Matches(await TextOfAsync(archive, "workbook.xml"), "sheet name=\"([^\"]+)\"").Select(match => match.Groups[1].Value));
        Assert.Equal((1_048_576, "A1:A1048576"), Told(await TextOfAsync(archive, "worksheets/sheet1.xml")));
        Assert.Equal((3, "A1:A3"), Told(await TextOfAsync(archive, "worksheets/sheet2.xml")));
    }

    /// <summary>How many rows there are, and what the filter covers.</summary>
    private static (int Rows, string Filter) Told(string sheet) =>
        (Regex.Count(sheet, "<x:row "), Regex.Match(sheet, "autoFilter ref=\"([^\"]+)\"").Groups[1].Value);

    private static async Task<string> TextOfAsync(ZipArchive archive, string part)
    {
        using var reader = new StreamReader(await archive.GetEntry($"xl/{part}")!.OpenAsync());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static async IAsyncEnumerable<IReadOnlyList<Cell[]>> NumbersAsync(int rows)
    {
        await Task.CompletedTask;
        for (var first = 0; first < rows; first += AtOnce)
            yield return [.. Enumerable.Range(first, Math.Min(AtOnce, rows - first)).Select(number => (Cell[])[number])];
    }
}
