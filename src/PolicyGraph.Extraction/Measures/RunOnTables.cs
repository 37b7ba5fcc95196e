using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Finds task tables that run on without a break: 序号工作任务责任单位1修缮校舍。市教育局牵头2添置图书。…. Of the columns the one of
/// bodies is the last; a row reaches up to the number that follows its own behind names, its names from its last full stop on.
/// </summary>
internal sealed class RunOnTables(string text, ResponsibilityParser parser)
{
    private const int LongestHead = 24;
    private const int LongestRow = 2000;
    private const int LongestNumber = 3;
    private const int LongestEnding = 12;
    private const int FewestRows = 2;

    /// <summary>Rows as cells, the head first: number, task, bodies.</summary>
    public IEnumerable<List<List<TableCell>>> Find()
    {
        for (var at = NextHead(0); at >= 0; at = NextHead(at))
        {
            var rows = new List<List<TableCell>>();
            if (ReadHead(at) is { } head)
            {
                rows.Add(head);
                at = ReadRows(head[^1].End, rows);
            }

            at += rows.Count == 0 ? 2 : 0;
            if (rows.Count > FewestRows)
            {
                yield return rows;
            }
        }
    }

    /// <summary>Where the next 序号 or 编号 begins; -1 where none does.</summary>
    private int NextHead(int from)
    {
        for (var at = text.IndexOf('号', from); at >= 0; at = text.IndexOf('号', at + 1))
        {
            if (at > from && text[at - 1] is '序' or '编')
            {
                return at - 1;
            }
        }

        return -1;
    }

    /// <summary>序号, a task and a label of bodies, with the number of a row right behind; null for other words.</summary>
    private List<TableCell>? ReadHead(int start)
    {
        var words = text.AsSpan(start, Math.Min(LongestHead, text.Length - start));
        var length = words.IndexOfAnyInRange('0', '9');
        for (var label = 4; label < length; label++)
        {
            if (Label.ReadWords(words[label..length]) is { Kind: not (LabelKind.Deadline or LabelKind.Person) } found && found.Length == length - label && !words[..length].ContainsAny("，。：\n"))
            {
                return [new TableCell(start, start + 2), new TableCell(start + 2, start + label), new TableCell(start + label, start + length)];
            }
        }

        return null;
    }

    /// <summary>Adds the rows from <paramref name="start"/> on; returns where they end.</summary>
    private int ReadRows(int start, List<List<TableCell>> rows)
    {
        var limit = text.IndexOf('\n', start) is >= 0 and var lineEnd ? lineEnd : text.Length;
        while (NumberAt(start) is > 0 and var number)
        {
            var next = NextRow(start, limit, number + 1);
            var end = next > 0 ? next : limit - start <= LongestRow ? limit : start;
            if (ReadRow(start, end) is not { } row)
            {
                return Math.Max(start, end);
            }

            rows.Add(row);
            start = end;
        }

        return start;
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

    /// <summary>Where the row of that number begins, right behind names and before a word; 0 where none does.</summary>
    private int NextRow(int start, int limit, int number)
    {
        limit = Math.Min(limit, start + LongestRow);
        for (var i = start + DigitsAt(start); i < limit && text.AsSpan(i, limit - i).IndexOfAnyInRange('0', '9') is >= 0 and var next; i += DigitsAt(i))
        {
            i += next;
            if (NumberAt(i) == number && i + DigitsAt(i) < limit && Characters.IsHan(text[i + DigitsAt(i)]) && EndsNames(i))
            {
                return i;
            }
        }

        return 0;
    }

    private bool EndsNames(int end)
    {
        var ending = text.AsSpan(Math.Max(0, end - LongestEnding), Math.Min(LongestEnding, end)).TrimEnd('。');
        return BodyShape.EndsLikeBody(ending) || Predicate.ReadAtEnd(ending) is not null;
    }

    private List<TableCell>? ReadRow(int start, int end)
    {
        var task = Math.Min(end, start + DigitsAt(start));
        var row = text.AsSpan(task, end - task).TrimEnd("。 ");
        var names = task + row.LastIndexOf('。') + 1;
        var last = task + row.Length;
        return names > task && EndsNames(last) && parser.Parse(names, last, ListForm.TableRow, LabelKind.Responsible) is not null
            ? [new TableCell(start, task), new TableCell(task, names), new TableCell(names, last)]
            : null;
    }
}
