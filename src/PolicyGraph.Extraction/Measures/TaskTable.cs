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

    /// <summary>The task of the current row: its last task cell is the text, with the goals behind it, those before it the path.</summary>
    public (int Start, int End, string[] Path, string Title, string Text) Task(string text)
    {
        var goals = GoalsBeside(text);
        var cells = columns.Tasks.Select(Cell).Where(cell => !cell.IsEmpty && !goals.Contains(cell)).ToList();
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
        return (last.Start, goals.Count > 0 ? goals[^1].End : last.End, path, title, string.Join('\n', goals.Select(goal => text[goal.Start..goal.End]).Prepend(body)));
    }

    /// <summary>The cells of goals right behind the last other task of the row; none where other cells stand between, as beside a merged task.</summary>
    private List<TableCell> GoalsBeside(string text)
    {
        var goals = new List<TableCell>();
        var task = columns.Tasks.Except(columns.Goals).Select(Cell).LastOrDefault(cell => !cell.IsEmpty);
        var end = task.End;
        foreach (var goal in columns.Goals.Select(Cell).Where(cell => !cell.IsEmpty))
        {
            if (!task.IsEmpty && goal.Start >= end && text.AsSpan(end, goal.Start - end).IndexOfAnyExcept("|\t\n \u3000") < 0)
            {
                goals.Add(goal);
                end = goal.End;
            }
        }

        return goals;
    }
}
