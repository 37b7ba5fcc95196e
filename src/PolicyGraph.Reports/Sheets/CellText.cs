using System.Globalization;

namespace PolicyGraph.Reports.Sheets;

/// <summary>Cells as people read them where there are only texts.</summary>
internal static class CellText
{
    public static string Of(Cell cell, ColumnKind kind) => cell.Value switch
    {
        null => "",
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        double share when kind == ColumnKind.Share => share.ToString("0.0%", CultureInfo.InvariantCulture),
        double fraction => fraction.ToString("0.##", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(cell)),
    };
}
