using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Finds task tables that a scraper wrote a cell a line, each cell but the first of its row behind a tab, a tab alone behind the
/// last: what is left are rows parted by empty lines, of lines that are indented but for the first. A row of fewer cells goes on
/// from the merged first ones of the row above.
/// </summary>
internal static class IndentedTables
{
    private const int FewestColumns = 3;
    private const int MostColumns = 24;

    /// <summary>Rows as cells, the head first; rows of more cells than the head are left out.</summary>
    public static IEnumerable<List<List<TableCell>>> Find(string text, List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (text.AsSpan(lines[i].Start, lines[i].Length) is not ("序号" or "编号") || ReadRow(text, lines, ref i) is not { Count: >= FewestColumns } head)
            {
                continue;
            }

            var rows = new List<List<TableCell>> { head };
            while (ReadRow(text, lines, ref i) is { Count: > 0 } row)
            {
                if (row.Count <= head.Count)
                {
                    rows.Add([.. Enumerable.Repeat(default(TableCell), head.Count - row.Count), .. row]);
                }
            }

            if (rows.Count > 1)
            {
                yield return rows;
            }
        }
    }

    /// <summary>The row that begins in the line, which goes behind the empty line that ends it; no cells where none begins there.</summary>
    private static List<TableCell> ReadRow(string text, List<TextLine> lines, ref int line)
    {
        var cells = new List<TableCell>();
        if (line + 1 >= lines.Count || lines[line].IsEmpty || IsIndented(text, lines[line]) || !IsIndented(text, lines[line + 1]))
        {
            return cells;
        }

        cells.Add(new TableCell(lines[line].Start, lines[line].End));
        for (line++; line < lines.Count && IsIndented(text, lines[line]) && cells.Count < MostColumns; line++)
        {
            cells.Add(new TableCell(TextLines.BehindIndent(text, lines[line]), lines[line].End));
        }

        line += line < lines.Count && lines[line].IsEmpty ? 1 : 0;
        return cells;
    }

    private static bool IsIndented(string text, TextLine line) => !line.IsEmpty && text[line.Start] == Characters.Indent;
}
