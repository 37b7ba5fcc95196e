using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>Parts the row of a table that runs on: its task up to the last full stop, the names, a time limit.</summary>
internal sealed class RunOnRow(string text, ResponsibilityParser parser, RunOnHead head)
{
    private const int LongestEnding = 12;
    private const int LongestDeadline = 20;
    private const int LongestName = 12;

    /// <summary>Whether a row may end here: behind names, or behind a time limit where the table has a column of them.</summary>
    public bool MayEndAt(int end) => EndsNames(DeadlineBefore(end));

    /// <summary>The cells of the row; null where it has no names, or they cannot be parted by columns.</summary>
    /// <param name="task">Behind the row's number.</param>
    public List<TableCell>? Read(int start, int task, int end)
    {
        var row = text.AsSpan(task, end - task).TrimEnd("。 \n");
        var names = task + row.LastIndexOf('。') + 1;
        var last = task + row.Length;
        var limit = DeadlineBefore(last);
        if (names == task || limit <= names || !EndsNames(limit) || text.AsSpan(names, last - names).Contains('\n')
            || parser.Parse(names, limit, ListForm.TableRow, LabelKind.Responsible) is not { } list || Columns(list, names, limit) is not { } columns)
        {
            return null;
        }

        var cells = new List<TableCell> { new(start, task), new(task, names) };
        cells.AddRange(columns);
        if (head.HasDeadline)
        {
            cells.Add(new TableCell(limit, last));
        }

        return cells;
    }

    /// <summary>One column has all names. Of several each begins where a separator is missing; a name alone is the first column's.</summary>
    private List<TableCell>? Columns(ResponsibilityList list, int start, int end)
    {
        var starts = list.Names.Where(name => name.Before == NameSeparator.Lost).Select(name => name.Start).ToList();
        if (head.BodyColumns == 1)
        {
            return [new TableCell(start, end)];
        }

        if (starts.Count == 0 && list.Names.Length == 1 && end - start <= LongestName)
        {
            return [new TableCell(start, end), .. Enumerable.Repeat(default(TableCell), head.BodyColumns - 1)];
        }

        return starts.Count == head.BodyColumns - 1
            ? [.. starts.Prepend(start).Zip(starts.Append(end), (from, to) => new TableCell(from, to))]
            : null;
    }

    private bool EndsNames(int end)
    {
        var ending = text.AsSpan(Math.Max(0, end - LongestEnding), Math.Min(LongestEnding, end)).TrimEnd("。\n ");
        return BodyShape.EndsLikeBody(ending) || Predicate.StandsAtEnd(ending);
    }

    /// <summary>Where the time limit begins that ends here, in a table that has a column of them; <paramref name="end"/> where none does.</summary>
    private int DeadlineBefore(int end)
    {
        var from = Math.Max(1, end - LongestDeadline);
        var content = text.AsSpan(0, end).TrimEnd("。\n ");
        for (var at = from; head.HasDeadline && at < content.Length; at++)
        {
            if (DeadlineShape.Is(content[at..]) && BodyShape.EndsLikeBody(content[Math.Max(0, at - LongestEnding)..at]))
            {
                return at;
            }
        }

        return end;
    }
}
