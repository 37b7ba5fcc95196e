using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>Reads the cells of one row of a table as one list, each cell under the head of its column.</summary>
internal static class RowLists
{
    /// <summary>The list of the row; null where no cell names a body.</summary>
    public static ResponsibilityList? Read(string text, ResponsibilityParser parser, List<(TableCell Cell, LabelKind Kind)> cells, TextLine row)
    {
        var names = new List<ListedName>();
        var pieces = new List<ListPiece>();
        string? deadline = null;
        var hasLead = false;
        foreach (var (cell, kind) in cells.Where(each => !each.Cell.IsEmpty))
        {
            if (kind == LabelKind.Deadline)
            {
                deadline ??= Display(text, cell);
            }
            else if (kind != LabelKind.Person && parser.Parse(cell.Start, cell.End, ListForm.TableRow, kind) is { } list)
            {
                names.AddRange(list.Names);
                pieces.AddRange(list.Pieces);
                hasLead |= list.HasLead;
                deadline ??= list.Deadline;
            }
        }

        return names.Count == 0 ? null
            : new ResponsibilityList(row.Start, row.End, ListForm.TableRow, [.. names], [.. pieces], deadline, cells[0].Kind, true, hasLead);
    }

    public static string Display(string text, TableCell cell) => text[cell.Start..cell.End].Replace("\n", "", StringComparison.Ordinal);
}
