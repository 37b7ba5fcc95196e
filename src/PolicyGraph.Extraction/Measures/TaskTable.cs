using System.Globalization;

namespace PolicyGraph.Extraction.Measures;

/// <summary>A table while its rows are read; a merged cell, or an empty task cell, goes on from the row above.</summary>
/// <param name="ordinal">Which task table of the document it is, from 1.</param>
internal sealed class TaskTable(TaskColumns columns, int width, int ordinal)
{
    private readonly TableCell[] _current = new TableCell[width];
    private int _row;

    public TaskColumns Columns => columns;

    public int Ordinal => ordinal;

    /// <summary>The running number that the current row prints; its count where the table prints none. Called once a row.</summary>
    public string Number(string text)
    {
        _row++;
        var cell = columns.Number < 0 ? default : Cell(columns.Number);
        var printed = text.AsSpan(cell.Start, Math.Max(0, cell.End - cell.Start));
        return printed.Length is > 0 and < 6 && !printed.ContainsAnyExceptInRange('0', '9') ? printed.ToString() : _row.ToString(CultureInfo.InvariantCulture);
    }

    public TableCell Cell(int column) => column < width ? _current[column] : default;

    public void Accept(string text, List<TableCell> cells)
    {
        for (var i = 0; i < width; i++)
        {
            var cell = i < cells.Count ? cells[i] : default;
            var carries = TableCells.IsMerged(text, cell) || (cell.IsEmpty && (i == columns.Number || (columns.Tasks.Contains(i) && columns.Tasks[^1] != i)));
            if (!carries)
            {
                _current[i] = cell;
            }
        }
    }

    /// <summary>The task of the current row: its last task cell is the text, those before it the path.</summary>
    public (int Start, int End, string[] Path, string Title, string Text) Task(string text)
    {
        var cells = columns.Tasks.Select(Cell).Where(cell => !cell.IsEmpty).ToList();
        if (cells.Count == 0)
        {
            var first = _current[0];
            return (first.Start, first.Start, [], "", "");
        }

        var last = cells[^1];
        var path = cells.Take(cells.Count - 1).Select(cell => text[cell.Start..cell.End]).ToArray();
        var body = text[last.Start..last.End];
        var stop = body.AsSpan().IndexOfAny("。；，：");
        var title = body[..Math.Min(stop < 0 ? body.Length : stop, 40)].Replace("\n", "", StringComparison.Ordinal);
        return (last.Start, last.End, path, title, body);
    }
}
