using System.Globalization;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>Places in a sheet as workbooks write them: B7.</summary>
internal static class CellReference
{
    private const int Letters = 26;

    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static string Of(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{ColumnName(column)}{row}");

    public static string ColumnName(int column) =>
        (column < Letters ? "" : ColumnName((column / Letters) - 1)) + (char)('A' + (column % Letters));
}
