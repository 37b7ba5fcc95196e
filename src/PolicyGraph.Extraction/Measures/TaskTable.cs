namespace PolicyGraph.Extraction.Measures;

/// <summary>A table while its rows are read; a merged cell, or an empty task cell, goes on from the row above.</summary>
internal sealed class TaskTable(TaskColumns columns, int width)
{
    private readonly TableCell[] _current = new TableCell[width];

    public TaskColumns Columns => columns;

    public TableCell Cell(int column) => column < width ? _current[column] : default;

    public void Accept(string text, List<TableCell> cells)
    {
        for (var i = 0; i < width; i++)
        {
            var cell = i < cells.Count ? cells[i] : default;
            var carries = TableCells.IsMerged(text, cell) || (cell.IsEmpty && columns.Tasks.Contains(i) && columns.Tasks[^1] != i);
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
        var title = body[..Math.Min(stop < 0 ? body.Length : stop, 40)];
        return (last.Start, last.End, path, title, body);
    }
}
