using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Finds task tables that a scraper flattened to a cell a line, with or without blank lines between the cells: heads from
/// 序号 to the last column, then rows that each begin with their running number, heads of parts between them. An extract
/// of a longer table keeps its numbers, so that some are missing.
/// </summary>
internal static class FlattenedTables
{
    private const int MostColumns = 10;
    private const int FewestColumns = 3;
    private const int LongestHead = 12;

    /// <summary>Rows as cells, the head first; rows whose cells fit no columns are left out.</summary>
    public static IEnumerable<List<List<TableCell>>> Find(string text, List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = new FlattenedCells(text, lines, i);
            if (cells.Content is "序号" or "编号" && ReadHead(cells) is { } head)
            {
                var rows = new List<List<TableCell>> { head };
                new FlattenedRows(text, cells, head).ReadInto(rows);
                if (rows.Count > 1)
                {
                    yield return rows;
                }

                i = Math.Max(i, cells.Line - 1);
            }
        }
    }

    /// <summary>重点任务（其中牵头3项、配合8项）: a bracket of any length may say how many.</summary>
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> head) =>
        head[^1] == '）' && head.IndexOf('（') is > 0 and var open ? head[..open] : head;

    /// <summary>The heads up to the first row's number or the first head of a part.</summary>
    private static List<TableCell>? ReadHead(FlattenedCells cells)
    {
        var head = new List<TableCell>();
        var hasRole = false;
        while (cells.Content is { IsEmpty: false } content)
        {
            if (FlattenedRows.NumberOf(content) > 0 || HeadingMarker.Read(content) is not null)
            {
                return hasRole && head.Count >= FewestColumns ? head : null;
            }

            if (WithoutRemark(content).Length > LongestHead || head.Count == MostColumns)
            {
                return null;
            }

            hasRole |= Label.OfHead(content) is not null;
            head.Add(cells.Take());
        }

        return null;
    }
}
