using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PolicyGraph.Reports.Sheets;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>How cells look: the stylesheet, and the number of each style in it.</summary>
internal static class WorkbookStyles
{
    public const uint Heading = 1;

    private const uint DayFormat = 164;
    private const uint FractionFormat = 165;
    private const uint ShareFormat = 166;
    private const uint FirstOfKinds = 2;
    private const string FontName = "等线";
    private const double FontSize = 11;

    private static readonly ColumnKind[] Kinds = Enum.GetValues<ColumnKind>();

    public static uint Of(ColumnKind kind, bool isLink) =>
        FirstOfKinds + (2 * (uint)Array.IndexOf(Kinds, kind)) + (isLink ? 1u : 0u);

    public static Stylesheet Create() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = FractionFormat, FormatCode = "0.##" },
            new NumberingFormat { NumberFormatId = ShareFormat, FormatCode = "0.0%" }),
        new Fonts(
            FontOf(),
            FontOf(new Bold(), new Color { Rgb = "FFFFFFFF" }),
            FontOf(new Underline(), new Color { Rgb = "FF0B5394" })),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FF1F4E79" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([new CellFormat(), HeadingFormat(), .. Kinds.SelectMany(kind => new[] { FormatOf(kind, 0), FormatOf(kind, 2) })]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font FontOf(params OpenXmlElement[] marks) =>
        new([.. marks.OfType<Bold>(), .. marks.OfType<Underline>(), new FontSize { Val = FontSize }, .. marks.OfType<Color>(), new FontName { Val = FontName }]);

    private static T Line<T>()
        where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FFBFBFBF" } };

    private static CellFormat HeadingFormat() => new(new Alignment
    {
        Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true,
    })
    {
        FontId = 1, FillId = 2, BorderId = 1, FormatId = 0, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true,
    };

    private static CellFormat FormatOf(ColumnKind kind, uint font) => new(new Alignment
    {
        Vertical = VerticalAlignmentValues.Top,
        WrapText = kind == ColumnKind.Wrapped,
        Horizontal = kind == ColumnKind.Mark ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.General,
    })
    {
        NumberFormatId = kind switch
        {
            ColumnKind.Whole => 1,
            ColumnKind.Fraction => FractionFormat,
            ColumnKind.Share => ShareFormat,
            ColumnKind.Day => DayFormat,
            _ => 0,
        },
        FontId = font, FillId = 0, BorderId = 1, FormatId = 0,
        ApplyNumberFormat = true, ApplyFont = true, ApplyBorder = true, ApplyAlignment = true,
    };
}
