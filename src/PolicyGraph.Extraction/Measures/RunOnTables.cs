using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Finds task tables that run on without a mark between their cells: 序号工作任务责任单位1修缮校舍。市教育局牵头2添置图书。…, in one line
/// or a line a row. The columns of bodies are the last but for time limits; a row reaches up to the number that follows its own behind names.
/// </summary>
internal sealed class RunOnTables(string text, ResponsibilityParser parser)
{
    private const int LongestRow = 2000;
    private const int LongestNumber = 3;
    private const int FewestRows = 2;

    /// <summary>Rows as cells, the head first.</summary>
    public IEnumerable<List<List<TableCell>>> Find()
    {
        for (var at = NumberHeads.Next(text, 0); at >= 0; at = NumberHeads.Next(text, at))
        {
            var rows = new List<List<TableCell>>();
            if (RunOnHead.Read(text, at) is { } head)
            {
                rows.Add(head.Cells);
                at = ReadRows(head, rows);
            }

            at += rows.Count == 0 ? 2 : 0;
            if (rows.Count > FewestRows)
            {
                yield return rows;
            }
        }
    }

    /// <summary>Adds the rows below the head; returns where they end.</summary>
    private int ReadRows(RunOnHead head, List<List<TableCell>> rows)
    {
        var reader = new RunOnRow(text, parser, head);
        var start = SkipBreak(head.End);
        while (NumberAt(start) is > 0 and var number)
        {
            var next = NextRow(reader, start, number + 1);
            var end = next > 0 ? next : EndOfLine(start);
            if (reader.Read(start, Math.Min(end, start + DigitsAt(start)), end) is { } row)
            {
                rows.Add(row);
            }

            start = Math.Max(start, end);
            if (next == 0)
            {
                break;
            }
        }

        return start;
    }

    private int SkipBreak(int at) => at < text.Length && text[at] == '\n' ? at + 1 : at;

    /// <summary>Where the line ends, or <paramref name="start"/> where it goes on for longer than a row.</summary>
    private int EndOfLine(int start)
    {
        var ahead = text.AsSpan(start, Math.Min(LongestRow, text.Length - start));
        var end = ahead.IndexOf('\n');
        return end >= 0 ? start + end : start + ahead.Length == text.Length ? text.Length : start;
    }

    private int NumberAt(int start)
    {
        var digits = DigitsAt(start);
        return digits <= LongestNumber ? FlattenedRows.NumberOf(text.AsSpan(start, digits)) : 0;
    }

    private int DigitsAt(int start)
    {
        var ahead = text.AsSpan(start, Math.Min(LongestNumber + 1, text.Length - start));
        return ahead.IndexOfAnyExceptInRange('0', '9') is >= 0 and var digits ? digits : ahead.Length;
    }

    /// <summary>Where the row of that number begins, behind the end of a row and before a word; 0 where none does.</summary>
    private int NextRow(RunOnRow reader, int start, int number)
    {
        var limit = Math.Min(text.Length, start + LongestRow);
        for (var i = start + DigitsAt(start); i < limit && text.AsSpan(i, limit - i).IndexOfAnyInRange('0', '9') is >= 0 and var next; i += DigitsAt(i))
        {
            i += next;
            if (NumberAt(i) == number && i + DigitsAt(i) < limit && Characters.IsHan(text[i + DigitsAt(i)]) && reader.MayEndAt(i))
            {
                return i;
            }
        }

        return 0;
    }
}
