using System.Globalization;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Finds task tables that a scraper flattened to a cell a line: heads from 序号 to the last column, then rows that each
/// begin with their running number.
/// </summary>
internal static class FlattenedTables
{
    private const int MostColumns = 10;
    private const int FewestColumns = 3;
    private const int MostLinesOfRow = 24;

    /// <summary>Rows as cells, the head first; rows whose lines fit no columns are left out.</summary>
    public static IEnumerable<List<List<TableCell>>> Find(string text, List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsNumberHead(text, lines[i]) && ReadHead(text, lines, i) is { } head)
            {
                var rows = new List<List<TableCell>> { head };
                i = ReadRows(text, lines, i + head.Count, head.Count, rows) - 1;
                if (rows.Count > 1)
                {
                    yield return rows;
                }
            }
        }
    }

    private static bool IsNumberHead(string text, TextLine line) => Content(text, line) is "序号" or "编号";

    private static List<TableCell>? ReadHead(string text, List<TextLine> lines, int first)
    {
        var head = new List<TableCell>();
        var hasRole = false;
        for (var i = first; i < Math.Min(lines.Count, first + MostColumns); i++)
        {
            var content = Content(text, lines[i]);
            if (content is "1")
            {
                return hasRole && head.Count >= FewestColumns ? head : null;
            }

            if (content.Length is 0 or > 12)
            {
                return null;
            }

            hasRole |= Label.ReadWords(content) is not null;
            head.Add(Cell(text, lines[i]));
        }

        return null;
    }

    /// <summary>Reads rows 1, 2, 3 …; returns the line behind the last one.</summary>
    private static int ReadRows(string text, List<TextLine> lines, int first, int width, List<List<TableCell>> rows)
    {
        var position = first;
        for (var number = 1; position < lines.Count && IsNumber(text, lines[position], number); number++)
        {
            var end = position + 1;
            while (end < lines.Count && end - position < MostLinesOfRow && !lines[end].IsEmpty && !IsNumber(text, lines[end], number + 1))
            {
                end++;
            }

            if (ToRow(text, lines, position, end, width) is { } row)
            {
                rows.Add(row);
            }

            position = end;
        }

        return position;
    }

    /// <summary>A line too many is a second line of the task, which stands right behind the number.</summary>
    private static List<TableCell>? ToRow(string text, List<TextLine> lines, int first, int end, int width)
    {
        var surplus = end - first - width;
        if (surplus < 0)
        {
            return null;
        }

        var row = new List<TableCell>(width) { Cell(text, lines[first]) };
        var task = Cell(text, lines[first + 1]);
        row.Add(task with { End = Cell(text, lines[first + 1 + surplus]).End });
        for (var i = first + 2 + surplus; i < end; i++)
        {
            row.Add(Cell(text, lines[i]));
        }

        return row;
    }

    private static bool IsNumber(string text, TextLine line, int number) =>
        Content(text, line).TrimEnd('.').SequenceEqual(number.ToString(CultureInfo.InvariantCulture));

    private static ReadOnlySpan<char> Content(string text, TextLine line) => text.AsSpan(line.Start, line.Length).Trim("\u3000 ");

    private static TableCell Cell(string text, TextLine line)
    {
        var start = line.Start;
        while (start < line.End && text[start] is Characters.Indent or ' ')
        {
            start++;
        }

        return new TableCell(start, line.End);
    }
}
