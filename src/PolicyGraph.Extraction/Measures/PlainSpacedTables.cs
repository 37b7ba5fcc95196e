using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Finds task tables whose cells spaces alone part and whose head has no 序号: 测评项目 测评内容 责任单位, the bodies in the last
/// column but for time limits, then rows that each end with names. A row of several lines begins with a number, 1. or （1）.
/// </summary>
internal sealed class PlainSpacedTables(NormalizedText normalized, ResponsibilityParser parser)
{
    private const int LongestHead = 40;
    private const int LongestColumn = 12;
    private const int MostLinesOfRow = 12;
    private const int FewestRows = 2;

    private static readonly string[] LineEndings = ["单位", "部门", "时限", "时间"];

    private readonly string _text = normalized.Text;

    /// <summary>Whether a line of the text that is not its last ends like the head of such a table.</summary>
    public static bool MayHold(NormalizedText normalized)
    {
        var (text, lines) = (normalized.Text, normalized.Lines);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (text.AsSpan(lines[i].Start, lines[i].Length).EndsWithAny(LineEndings))
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
            if (ReadHead(lines[i]) is not { } head || TaskColumns.Read(_text, head) is not { Number: < 0, Tasks.Count: > 0 } columns)
            {
                continue;
            }

            var row = new SpacedRow(_text, parser, head, columns);
            var rows = new List<List<TableCell>> { head };
            var next = i + 1;
            while (ReadRow(lines, row, ref next) is { } cells)
            {
                rows.Add(cells);
            }

            if (rows.Count > FewestRows)
            {
                i = next - 1;
                yield return rows;
            }
        }
    }

    /// <summary>Short heads, of which the last but for a time limit is a label of bodies; null for any other line.</summary>
    private List<TableCell>? ReadHead(TextLine line)
    {
        if (line.Length is 0 or > LongestHead || TableCells.HasBorder(_text, line) || SpacedCells.OfHead(normalized, line) is not { Count: > 1 } head)
        {
            return null;
        }

        var isHead = head.TrueForAll(cell => cell.End - cell.Start <= LongestColumn && !_text.AsSpan(cell.Start, cell.End - cell.Start).ContainsAny("，。：；、"));
        return isHead && !IsLabel(head[0]) && (IsLabel(head[^1]) || (head.Count > 2 && IsDeadline(head[^1]) && IsLabel(head[^2]))) ? head : null;
    }

    private bool IsLabel(TableCell cell) => KindOf(cell) is not (null or LabelKind.Deadline or LabelKind.Person);

    private bool IsDeadline(TableCell cell) => KindOf(cell) == LabelKind.Deadline;

    private LabelKind? KindOf(TableCell cell) => Label.KindOf(_text.AsSpan(cell.Start, cell.End - cell.Start));

    /// <summary>The row at or behind <paramref name="line"/>, which moves behind it; null where something else than blank lines and heads of parts comes first.</summary>
    private List<TableCell>? ReadRow(List<TextLine> lines, SpacedRow row, ref int line)
    {
        for (var first = line; first < lines.Count; first++)
        {
            if (lines[first].IsEmpty)
            {
                continue;
            }

            if (ReadHead(lines[first]) is not null)
            {
                return null;
            }

            var marker = HeadingMarker.Read(_text.AsSpan(lines[first].Start, lines[first].Length).TrimStart(Characters.Indent));
            var pieces = new List<TableCell>();
            for (var last = first; last < lines.Count && last - first < MostLinesOfRow && (last == first || IsFurtherLine(lines[last], marker)); last++)
            {
                SpacedCells.AddRow(pieces, normalized, lines[last]);
                if (row.EndsWithNames(pieces))
                {
                    line = last + 1;
                    return row.Align(pieces);
                }
            }

            if (marker is not { Kind: HeadingKind.Chinese or HeadingKind.ChineseInBrackets })
            {
                return null;
            }
        }

        return null;
    }

    private bool IsFurtherLine(TextLine line, HeadingMarker? first) =>
        first is not null && !line.IsEmpty && HeadingMarker.Read(_text.AsSpan(line.Start, line.Length).TrimStart(Characters.Indent)) is null;
}
