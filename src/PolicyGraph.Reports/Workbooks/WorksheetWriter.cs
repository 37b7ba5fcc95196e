using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PolicyGraph.Reports.Sheets;
using SheetCell = PolicyGraph.Reports.Sheets.Cell;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>One worksheet: a heading that stays in view, rows, a filter over them, links to other sheets.</summary>
internal sealed class WorksheetWriter : IDisposable
{
    /// <summary>Rows of a sheet, as far as Excel goes.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Excel opens no sheet with more links; what stands behind them has none.</summary>
    public const int MostLinks = 65_000;

    private const int DayZero = 693_593;
    private const double HeadingHeight = 30;

    private readonly Stream part;
    private readonly SheetHead head;
    private readonly OpenXmlWriter xml;
    private readonly List<(string From, SheetPlace To)> links = [];

    /// <param name="part">Closed with the writer.</param>
    public WorksheetWriter(Stream part, SheetHead head)
    {
        (this.part, this.head) = (part, head);
        xml = OpenXmlWriter.Create(part);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(new SheetViews(View()));
        xml.WriteElement(new Columns(head.Columns.Select((column, i) => new Column
        {
            Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true,
        })));
        xml.WriteStartElement(new SheetData());
        WriteHeading();
    }

    /// <summary>Rows written, the heading included.</summary>
    public int Rows { get; private set; } = 1;

    public void WriteRow(SheetCell[] cells)
    {
        Rows++;
        var height = RowHeight.Of(cells, head).ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement(new Row(), [new("r", "", Rows.ToString(CultureInfo.InvariantCulture)), new("ht", "", height), new("customHeight", "", "1")]);
        for (var i = 0; i < cells.Length; i++)
            WriteCell(cells[i], head.Columns[i].Kind, CellReference.Of(i, Rows));
        xml.WriteEndElement();
    }

    public void Complete()
    {
        xml.WriteEndElement();
        xml.WriteElement(new AutoFilter { Reference = $"A1:{CellReference.Of(head.Columns.Length - 1, Rows)}" });
        if (links.Count > 0)
        {
            xml.WriteElement(new Hyperlinks(links.Select(link => new Hyperlink
            {
                Reference = link.From, Location = $"'{link.To.Sheet}'!A{link.To.Row.ToString(CultureInfo.InvariantCulture)}",
            })));
        }
        xml.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteElement(new HeaderFooter(new OddFooter("&C&A　第 &P 页，共 &N 页")));
        xml.WriteEndElement();
    }

    public void Dispose()
    {
        xml.Dispose();
        part.Dispose();
    }

    private SheetView View()
    {
        var corner = CellReference.Of(head.FixedColumns, 2);
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = corner, State = PaneStateValues.Frozen, ActivePane = PaneValues.BottomLeft };
        if (head.FixedColumns > 0)
            (pane.HorizontalSplit, pane.ActivePane) = (head.FixedColumns, PaneValues.BottomRight);
        return new SheetView(pane) { WorkbookViewId = 0 };
    }

    private void WriteHeading()
    {
        xml.WriteStartElement(new Row { RowIndex = 1, Height = HeadingHeight, CustomHeight = true });
        for (var i = 0; i < head.Columns.Length; i++)
            WriteText(head.Columns[i].Heading, CellReference.Of(i, 1), WorkbookStyles.Heading);
        xml.WriteEndElement();
    }

    private void WriteCell(SheetCell cell, ColumnKind kind, string reference)
    {
        var isLink = cell.Link is not null && links.Count < MostLinks;
        if (isLink)
            links.Add((reference, cell.Link!));
        var style = WorkbookStyles.Of(kind, isLink);
        switch (cell.Value)
        {
            case null:
                xml.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Cell(), AttributesOf(reference, style));
                xml.WriteEndElement();
                break;
            case string text:
                WriteText(text, reference, style);
                break;
            case long number:
                WriteNumber(number.ToString(CultureInfo.InvariantCulture), reference, style);
                break;
            case double fraction:
                WriteNumber(fraction.ToString("R", CultureInfo.InvariantCulture), reference, style);
                break;
            case DateOnly day:
                WriteNumber((day.DayNumber - DayZero).ToString(CultureInfo.InvariantCulture), reference, style);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(cell));
        }
    }

    private void WriteText(string text, string reference, uint style)
    {
        xml.WriteStartElement(
            new DocumentFormat.OpenXml.Spreadsheet.Cell(), [.. AttributesOf(reference, style), new OpenXmlAttribute("t", "", "inlineStr")]);
        xml.WriteElement(new InlineString(new Text(SpreadsheetText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }));
        xml.WriteEndElement();
    }

    private void WriteNumber(string digits, string reference, uint style)
    {
        xml.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Cell(), AttributesOf(reference, style));
        xml.WriteElement(new CellValue(digits));
        xml.WriteEndElement();
    }

    private static OpenXmlAttribute[] AttributesOf(string reference, uint style) =>
        [new("r", "", reference), new("s", "", style.ToString(CultureInfo.InvariantCulture))];
}
