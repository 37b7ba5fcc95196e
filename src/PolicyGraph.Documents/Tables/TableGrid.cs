using System.Text;
using PolicyGraph.Model;

namespace PolicyGraph.Documents.Tables;

/// <summary>
/// A table as Markdown rows. The columns to the right under a wide cell are empty cells, the rows below a tall one hold
/// <see cref="SourceText.MergedCell"/>. A column in which no cell begins, as merging leaves behind, is left out.
/// </summary>
internal sealed class TableGrid
{
    /// <summary>Spans let a small file ask for any number of cells.</summary>
    private const long MaxCells = 2_000_000;

    private readonly List<List<PlacedCell>> rows = [];
    private readonly SortedSet<int> columns = [];
    private List<TallCell> tallCells = [];
    private long placed;

    /// <param name="skippedColumns">Columns left free before the first cell.</param>
    public void AddRow(IEnumerable<TableCell> cells, int skippedColumns = 0)
    {
        var row = new List<PlacedCell>();
        var stillTall = new List<TallCell>();
        using List<TallCell>.Enumerator tall = tallCells.GetEnumerator();
        bool hasTall = tall.MoveNext();
        int column = skippedColumns;
        foreach (TableCell cell in cells)
        {
            for (; hasTall && tall.Current.Column <= column; hasTall = tall.MoveNext())
            {
                column = Math.Max(column, Continue(tall.Current));
            }

            Place(row, new PlacedCell(column, CellText(cell.Text)));
            KeepIfTall(stillTall, new TallCell(column, cell.ColumnSpan, cell.RowSpan - 1));
            column += cell.ColumnSpan;
        }

        for (; hasTall; hasTall = tall.MoveNext())
        {
            Continue(tall.Current);
        }

        tallCells = stillTall;
        rows.Add(row);

        int Continue(TallCell cell)
        {
            Place(row, new PlacedCell(cell.Column, SourceText.MergedCell));
            KeepIfTall(stillTall, cell with { RowsLeft = cell.RowsLeft - 1 });
            return cell.Column + cell.Width;
        }
    }

    public int ColumnCount => columns.Count;

    public int RowCount => rows.Count;

    /// <summary>Rows that hold nothing are left out.</summary>
    public IEnumerable<string> Rows()
    {
        RefuseBeyond((long)rows.Count * columns.Count);
        int[] order = [.. columns];
        return rows.Where(row => row.Exists(cell => cell.Text.Length > 0)).Select(row => Render(row, order));
    }

    private void Place(List<PlacedCell> row, PlacedCell cell)
    {
        RefuseBeyond(++placed);
        row.Add(cell);
        columns.Add(cell.Column);
    }

    private static void KeepIfTall(List<TallCell> kept, TallCell cell)
    {
        if (cell.RowsLeft > 0)
        {
            kept.Add(cell);
        }
    }

    private static string Render(List<PlacedCell> row, int[] columns)
    {
        var line = new StringBuilder("|");
        int next = 0;
        foreach (int column in columns)
        {
            string text = next < row.Count && row[next].Column == column ? row[next++].Text : "";
            line.Append(' ').Append(text).Append(" |");
        }

        return line.ToString();
    }

    private static string CellText(string text) => string.Join(
        ' ',
        text.Replace('|', '｜').Split(['\r', '\n', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static void RefuseBeyond(long cells)
    {
        if (cells > MaxCells)
        {
            throw new UnreadableDocumentException(
                DocumentProblemCodes.TooComplex, null, "a table in it asks for more than 2,000,000 cells", "split the table, or save the document as text");
        }
    }

    private readonly record struct PlacedCell(int Column, string Text);

    /// <param name="RowsLeft">Rows below that it still covers.</param>
    private readonly record struct TallCell(int Column, int Width, int RowsLeft);
}
