using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Finds task tables whose cells a scraper parted by spaces alone: 序号 工作任务 牵头单位 配合单位, then rows that each begin
/// on a line of their own with their running number.
/// </summary>
internal sealed class SpacedTables(NormalizedText normalized, ResponsibilityParser parser)
{
    private const int FewestColumns = 3;
    private const int MostLinesOfRow = 12;

    private readonly string _text = normalized.Text;

    /// <summary>Whether a line of the text begins like the head of such a table.</summary>
    public static bool MayHold(string text)
    {
        for (var at = text.IndexOf('号'); at >= 0; at = text.IndexOf('号', at + 1))
        {
            if (at > 0 && at + 1 < text.Length && text[at - 1] is '序' or '编' && (at == 1 || text[at - 2] is '\n' or Characters.Indent) && text[at + 1] is not ('\n' or '\t' or '|'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Rows as cells, each under its head; the head first.</summary>
    public IEnumerable<List<List<TableCell>>> Find(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (ReadHead(lines[i]) is not { } head || TaskColumns.Read(_text, head) is not { } columns)
            {
                continue;
            }

            var row = new SpacedRow(_text, parser, head, columns);
            var rows = new List<List<TableCell>> { head };
            for (var next = NextRow(lines, i + 1, 0); next < lines.Count; next = NextRow(lines, i + 1, NumberOf(lines[next])))
            {
                i = EndOfRow(lines, next);
                rows.Add(row.Align(Pieces(lines, next, i)));
            }

            if (rows.Count > 1)
            {
                yield return rows;
            }
        }
    }

    private List<TableCell>? ReadHead(TextLine line)
    {
        var start = line.Start + (line.Length > 0 && _text[line.Start] == Characters.Indent ? 1 : 0);
        return line.End - start > 2 && _text.AsSpan(start, 2) is "序号" or "编号" && SpacedCells.OfHead(normalized, line) is { Count: >= FewestColumns } head ? head : null;
    }

    /// <summary>The line at or behind <paramref name="line"/> that begins the next row; the number of lines where something else than blank lines and heads of parts stands before it.</summary>
    private int NextRow(List<TextLine> lines, int line, int number)
    {
        while (line < lines.Count && NumberOf(lines[line]) <= number)
        {
            if (!lines[line].IsEmpty && !IsHeadOfPart(lines[line]))
            {
                return lines.Count;
            }

            line++;
        }

        return line;
    }

    /// <summary>Index of the last line of the row: cells of several lines reach up to the next row, or the heads of parts above it, where one comes.</summary>
    private int EndOfRow(List<TextLine> lines, int first)
    {
        var number = NumberOf(lines[first]);
        for (var line = first + 1; line < lines.Count && line - first < MostLinesOfRow; line++)
        {
            var next = IsHeadOfPart(lines[line]) ? NextRow(lines, line, number) : line;
            if (next < lines.Count && NumberOf(lines[next]) == number + 1)
            {
                return line - 1;
            }

            if (next != line)
            {
                return first;
            }
        }

        return first;
    }

    private bool IsHeadOfPart(TextLine line) =>
        HeadingMarker.Read(_text.AsSpan(line.Start, line.Length).TrimStart(Characters.Indent)) is { Kind: not HeadingKind.Arabic };

    /// <summary>The running number, with a space behind it, that the line begins with; 0 for any other.</summary>
    private int NumberOf(TextLine line)
    {
        var content = _text.AsSpan(line.Start, line.Length).TrimStart(Characters.Indent);
        var digits = content.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && (content[digits] == ' ' || normalized.HasSpaceBefore(line.End - content.Length + digits)) ? FlattenedRows.NumberOf(content[..digits]) : 0;
    }

    private List<TableCell> Pieces(List<TextLine> lines, int first, int last)
    {
        var pieces = new List<TableCell>();
        for (var line = first; line <= last; line++)
        {
            SpacedCells.AddRow(pieces, normalized, lines[line]);
        }

        return pieces;
    }
}
