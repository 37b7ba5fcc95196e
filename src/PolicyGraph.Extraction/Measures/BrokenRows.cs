using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Rows of a tabbed table whose cells have several lines: the text of the task goes on below its first line, the names stand behind
/// an indent on a line of their own, a line each where they are several.
/// </summary>
internal sealed class BrokenRows(string text, List<TextLine> lines)
{
    private const int MostLines = 24;

    /// <summary>The cells of the row with what stands below them, and the last line of it; as they are where nothing goes on.</summary>
    public (List<TableCell> Cells, int Last) Complete(List<TableCell> cells, int line, TaskColumns columns)
    {
        if (FlattenedRows.NumberOf(cells[0].In(text)) == 0 && HeadingMarker.Read(cells[0].In(text)) is null)
        {
            return (cells, line);
        }

        if (IsOfNames(columns, cells.Count - 1))
        {
            return WithNamesBelow(cells, line);
        }

        return IsOfNames(columns, cells.Count) && FindNames(line) is { } names
            ? WithNamesBelow([.. cells.SkipLast(1), cells[^1] with { End = lines[names - 1].End }, CellOf(names)], names)
            : (cells, line);
    }

    private static bool IsOfNames(TaskColumns columns, int column) =>
        columns.Roles.Exists(role => role.Column == column && role.Kind is not (LabelKind.Deadline or LabelKind.Person));

    /// <summary>The line below with an indent and nothing but names; null where the row ends before.</summary>
    private int? FindNames(int line)
    {
        for (var i = line + 1; i < Math.Min(lines.Count, line + MostLines) && IsFurtherLine(i); i++)
        {
            if (text[lines[i].Start] == Characters.Indent && FlattenedRows.IsNames(CellOf(i).In(text)))
            {
                return i;
            }
        }

        return null;
    }

    private (List<TableCell> Cells, int Last) WithNamesBelow(List<TableCell> cells, int line)
    {
        var last = line;
        while (last + 1 < lines.Count && last - line < MostLines && IsFurtherLine(last + 1) && FlattenedRows.IsNames(CellOf(last + 1).In(text)))
        {
            last++;
        }

        return last == line ? (cells, line) : ([.. cells.SkipLast(1), cells[^1] with { End = lines[last].End }], last);
    }

    private bool IsFurtherLine(int line) => !lines[line].IsEmpty && !TableCells.HasBorder(text, lines[line]);

    private TableCell CellOf(int line) => new(TextLines.BehindIndent(text, lines[line]), lines[line].End);
}
