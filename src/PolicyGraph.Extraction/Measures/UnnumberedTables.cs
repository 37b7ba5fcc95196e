using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Finds task tables that a scraper flattened to a cell a line with a bar behind each, and that number no rows: as many
/// cells as the head has make a row, where names stand in its columns of bodies. A cell too many is the head of a part.
/// </summary>
internal static class UnnumberedTables
{
    private const int FewestColumns = 3;
    private const int MostColumns = 10;
    private const int LongestHead = 12;

    /// <summary>Rows as cells, the head first.</summary>
    public static IEnumerable<List<List<TableCell>>> Find(string text, List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = ReadRun(text, lines, i);
            i += Math.Max(0, cells.Count - 1);
            if (ReadHead(text, cells) is { } head && TaskColumns.Read(text, head) is { Number: < 0 } columns && ReadRows(text, cells, head, columns) is { Count: > 1 } rows)
            {
                yield return rows;
            }
        }
    }

    /// <summary>The cells of the lines from <paramref name="first"/> on that have one each, with a bar behind it.</summary>
    private static List<TableCell> ReadRun(string text, List<TextLine> lines, int first)
    {
        var cells = new List<TableCell>();
        for (var i = first; i < lines.Count && !lines[i].IsEmpty && text[lines[i].End - 1] == '|'; i++)
        {
            var content = text.AsSpan(lines[i].Start, lines[i].Length).TrimEnd("| ");
            var padding = content.Length - content.TrimStart("\u3000 ").Length;
            if (content.Contains('|'))
            {
                break;
            }

            cells.Add(new TableCell(lines[i].Start + padding, lines[i].Start + content.Length));
        }

        return cells;
    }

    /// <summary>Up to the last head that names a role, 备注 behind it included; null where none is near the start.</summary>
    private static List<TableCell>? ReadHead(string text, List<TableCell> cells)
    {
        var count = 0;
        for (var i = 0; i < Math.Min(cells.Count, MostColumns) && Of(text, cells[i]) is { Length: > 0 and <= LongestHead } content; i++)
        {
            count = Label.KindOf(content) is not null || (content is "备注" && count == i) ? i + 1 : count;
        }

        return count >= FewestColumns ? cells[..count] : null;
    }

    private static List<List<TableCell>> ReadRows(string text, List<TableCell> cells, List<TableCell> head, TaskColumns columns)
    {
        var rows = new List<List<TableCell>> { head };
        for (var at = head.Count; at + head.Count <= cells.Count;)
        {
            var row = cells.GetRange(at, head.Count);
            var isRow = IsRow(text, row, columns);
            at += isRow ? head.Count : 1;
            if (isRow)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>Names in the columns of bodies, though not in all, and a task.</summary>
    private static bool IsRow(string text, List<TableCell> row, TaskColumns columns)
    {
        var bodies = columns.Roles.FindAll(role => role.Kind is not (LabelKind.Deadline or LabelKind.Person)).ConvertAll(role => row[role.Column]);
        return bodies.Exists(cell => !cell.IsEmpty)
            && bodies.TrueForAll(cell => FlattenedRows.IsNames(Of(text, cell)))
            && columns.Tasks.Exists(task => !row[task].IsEmpty);
    }

    private static ReadOnlySpan<char> Of(string text, TableCell cell) => text.AsSpan(cell.Start, Math.Max(0, cell.End - cell.Start));
}
