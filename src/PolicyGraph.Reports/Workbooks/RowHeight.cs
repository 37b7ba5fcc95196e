using PolicyGraph.Reports.Sheets;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>
/// How high a row must be for the texts that are broken into lines in it, in points. Excel and LibreOffice find out by
/// themselves only when somebody edits the row.
/// </summary>
internal static class RowHeight
{
    private const double OfLine = 16;

    private const double Margin = 2;

    /// <summary>No row of Excel is higher.</summary>
    private const double Most = 409;

    /// <summary>From here on a character takes two places: CJK and full-width forms.</summary>
    private const char FirstWide = '\u2E80';

    /// <summary>Places of a column that its margins and lines broken early take.</summary>
    private const double Lost = 2;

    public static double Of(ReadOnlySpan<Cell> cells, SheetHead head)
    {
        var lines = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            if (head.Columns[i].Kind == ColumnKind.Wrapped && cells[i].Value is string text)
                lines = Math.Max(lines, LinesOf(text, head.Columns[i].Width - Lost));
        }
        return Math.Min((lines * OfLine) + Margin, Most);
    }

    private static int LinesOf(string text, double places)
    {
        var (lines, taken) = (1, 0);
        foreach (var character in text)
        {
            var width = character >= FirstWide ? 2 : 1;
            if (character == '\n' || taken + width > places)
                (lines, taken) = (lines + 1, 0);
            taken += character == '\n' ? 0 : width;
        }
        return lines;
    }
}
