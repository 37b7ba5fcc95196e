using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Puts the pieces of a row under the heads of a spaced table. A space may stand inside a cell, and an empty cell leaves no
/// trace; so the names, of which a piece has nothing else, say where the columns of bodies are.
/// </summary>
internal sealed class SpacedRow(string text, ResponsibilityParser parser, List<TableCell> head, TaskColumns columns)
{
    private readonly List<(int Column, LabelKind Kind)> _bodies = columns.Roles.FindAll(role => role.Kind is not (LabelKind.Deadline or LabelKind.Person));

    /// <summary>The cells of the row, as many as the head has.</summary>
    /// <param name="pieces">What spaces part; the running number first where the table has one.</param>
    public List<TableCell> Align(List<TableCell> pieces)
    {
        var row = new TableCell[head.Count];
        var first = columns.Number < 0 ? 0 : 1;
        row[0] = first > 0 ? pieces[0] : default;
        var from = columns.Tasks.Exists(task => task < _bodies[0].Column) ? first + 1 : first;
        var (start, end) = FindNames(pieces, Math.Min(from, pieces.Count));
        for (var i = start; i < end; i++)
        {
            var column = _bodies[Math.Min(i - start, _bodies.Count - 1)].Column;
            row[column] = row[column].IsEmpty ? pieces[i] : row[column] with { End = pieces[i].End };
        }

        PlaceTasks(row, pieces[first..start], columns.Tasks.FindAll(task => task < _bodies[0].Column));
        PlaceRest(row, pieces[end..]);
        return [.. row];
    }

    /// <summary>Whether the last piece is names, a time limit behind them aside, and a task stands before it.</summary>
    public bool EndsWithNames(List<TableCell> pieces) =>
        pieces.Count > 1 && (IsNames(pieces[^1]) || (pieces.Count > 2 && _bodies[^1].Column < head.Count - 1 && IsDeadline(pieces[^1]) && IsNames(pieces[^2])));

    /// <summary>The run of pieces that are names: the last one where the columns of bodies are the last, else the first; what is left where there is none, to be reported.</summary>
    private (int Start, int End) FindNames(List<TableCell> pieces, int from)
    {
        var isLast = _bodies[^1].Column == head.Count - 1;
        var end = isLast ? pieces.Count : from;
        while (!isLast && end < pieces.Count && !IsNames(pieces[end]))
        {
            end++;
        }

        var start = end;
        while (isLast && start > from && IsNames(pieces[start - 1]))
        {
            start--;
        }

        while (!isLast && end < pieces.Count && IsNames(pieces[end]))
        {
            end++;
        }

        return start < end ? (start, end) : (from, pieces.Count);
    }

    private bool IsNames(TableCell piece)
    {
        foreach (var range in text.AsSpan(piece.Start, piece.End - piece.Start).SplitAny('、', '，'))
        {
            var (offset, length) = range.GetOffsetAndLength(piece.End - piece.Start);
            var name = text.AsSpan(piece.Start + offset, length).TrimEnd('等');
            if (!BodyShape.EndsLikeBody(name))
            {
                return false;
            }
        }

        return parser.Parse(piece.Start, piece.End, ListForm.TableRow, _bodies[0].Kind) is not null;
    }

    private bool IsDeadline(TableCell piece) => DeadlineShape.Is(text.AsSpan(piece.Start, piece.End - piece.Start));

    /// <summary>Cells merged with the one above are missing on the left; of more pieces than heads the last is the longest.</summary>
    private static void PlaceTasks(TableCell[] row, List<TableCell> pieces, List<int> tasks)
    {
        var surplus = pieces.Count - tasks.Count;
        for (var i = 0; i < Math.Min(pieces.Count, tasks.Count); i++)
        {
            row[tasks[surplus < 0 ? i - surplus : i]] = pieces[i];
        }

        if (surplus > 0 && tasks.Count > 0)
        {
            row[tasks[^1]] = row[tasks[^1]] with { End = pieces[^1].End };
        }
    }

    /// <summary>Behind the names a time limit is told by its form; the rest is the task where none stood before the names.</summary>
    private void PlaceRest(TableCell[] row, List<TableCell> pieces)
    {
        var limit = columns.Roles.Find(role => role.Kind == LabelKind.Deadline && role.Column > _bodies[^1].Column).Column;
        var said = pieces.FindIndex(IsDeadline);
        if (limit > 0 && said >= 0)
        {
            row[limit] = pieces[said];
            pieces.RemoveAt(said);
        }

        if (pieces.Count > 0 && columns.Tasks.Count > 0 && columns.Tasks[0] > _bodies[^1].Column)
        {
            row[columns.Tasks[0]] = new TableCell(pieces[0].Start, pieces[^1].End);
        }
    }
}
