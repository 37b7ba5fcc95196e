using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyGraph.Reports.Tests.Workbooks;

/// <summary>A workbook as the Open XML SDK reads it.</summary>
internal static class SheetReading
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>Sheets in their order, cells as a spreadsheet shows them.</summary>
    public static List<(string Name, List<string[]> Rows)> Of(SpreadsheetDocument document)
    {
        var book = document.WorkbookPart!;
        var formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0).ToArray();
        return
        [
            .. book.Workbook.Sheets!.Elements<Sheet>().Select(sheet =>
            {
                var part = (WorksheetPart)book.GetPartById(sheet.Id!);
                return (sheet.Name!.Value!, part.Worksheet.Descendants<Row>()
                    .Select(row => row.Elements<Cell>().Select(cell => TextOf(cell, formats)).ToArray()).ToList());
            }),
        ];
    }

    private static string TextOf(Cell cell, uint[] formats) => (cell.DataType?.Value, formats[cell.StyleIndex!]) switch
    {
        (CellValues.InlineString, _) => cell.InnerText,
        (null, 164) when cell.CellValue is { } value => DayZero.AddDays(int.Parse(value.Text, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (null, 165) when cell.CellValue is { } value => double.Parse(value.Text, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture),
        (null, 166) when cell.CellValue is { } value => double.Parse(value.Text, CultureInfo.InvariantCulture).ToString("0.0%", CultureInfo.InvariantCulture),
        _ => cell.CellValue?.Text ?? "",
    };
}
