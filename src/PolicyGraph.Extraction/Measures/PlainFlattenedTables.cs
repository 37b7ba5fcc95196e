using System.Buffers;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// Finds task tables that a scraper flattened to a cell a line and whose rows no running number begins, but none or 一 and （一） beside
/// merged cells: 项目 主要任务 牵头单位 配合单位, the bodies in the last columns but for a time limit. As many cells of names as the head has
/// columns of bodies end a row; what stands before them is its task, below the heads of parts that go on from the row above.
/// </summary>
internal sealed class PlainFlattenedTables(string text, ResponsibilityParser parser)
{
    private const int LongestHead = 12;
    private const int MostColumns = 8;
    private const int FewestColumns = 3;
    private const int FewestRows = 2;
    private const int MostTaskCells = 6;

    // So many rows one after another that fit no columns end the table.
    private const int MostMisfits = 2;

    // The head of another page and the numbers of two parts; of nothing but heads a line no table is made.
    private const int MostPassed = 12;
    private const int LongestNames = 200;
    private const int LongestEnding = 12;

    private const string Dashes = "—－-/ ";
    private const string Numerals = "一二三四五六七八九十0123456789（）().、" + Dashes;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("，。：；、（");

    /// <summary>Rows as cells, the head first.</summary>
    public IEnumerable<List<List<TableCell>>> Find(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = new FlattenedCells(text, lines, i);
            if (ReadHead(cells) is not { } head)
            {
                continue;
            }

            if (head[0].In(text) is "序号" or "编号")
            {
                head.RemoveAt(0);
            }

            if (TaskColumns.Read(text, head) is not { Number: < 0, Tasks.Count: > 0 } columns)
            {
                continue;
            }

            var rows = new List<List<TableCell>> { head };
            ReadRows(cells, head, columns, rows);
            if (rows.Count > FewestRows)
            {
                i = Math.Max(i, cells.Line - 1);
                yield return rows;
            }
        }
    }

    /// <summary>Short cells, of which the last ones are labels of bodies and perhaps of a time limit; null for other lines.</summary>
    private static List<TableCell>? ReadHead(FlattenedCells cells)
    {
        var head = new List<TableCell>();
        var labels = 0;
        while (head.Count < MostColumns && cells.Content is { Length: > 1 and <= LongestHead } content && !content.ContainsAny(Punctuation))
        {
            var isLabel = Label.KindOf(content) is not null;
            if (labels > 0 && !isLabel)
            {
                break;
            }

            labels += isLabel ? 1 : 0;
            head.Add(cells.Take());
        }

        return labels > 0 && labels < head.Count && head.Count >= FewestColumns ? head : null;
    }

    private void ReadRows(FlattenedCells cells, List<TableCell> head, TaskColumns columns, List<List<TableCell>> rows)
    {
        var bodies = columns.Roles.Count(role => role.Kind is not (LabelKind.Deadline or LabelKind.Person));
        var behind = columns.Roles.Count - bodies;
        var row = new List<TableCell>();
        var names = 0;
        var misfits = 0;
        var passed = 0;
        while (!cells.IsAtEnd && row.Count - names <= MostTaskCells && misfits <= MostMisfits && passed <= MostPassed)
        {
            if (names == 0 && IsNumeralOrHead(cells.Content, head))
            {
                cells.Take();
                passed++;
                continue;
            }

            passed = 0;

            var isNames = row.Count > 0 && (IsNames(cells) || (names > 0 && cells.Content.Trim(Dashes).IsEmpty));
            if (names > 0 && !isNames)
            {
                // Too few names: the cell begins another row.
                row.Clear();
                names = 0;
                misfits++;
            }

            row.Add(cells.Take());
            names += isNames ? 1 : 0;
            if (names == bodies)
            {
                while (IsNames(cells))
                {
                    // 市财政局 below 市文旅局（牵头）: names go on in the cell.
                    row[^1] = row[^1] with { End = cells.Take().End };
                }

                for (var i = 0; i < behind && !cells.IsAtEnd; i++)
                {
                    row.Add(cells.Take());
                }

                rows.Add(Align(row, head.Count, bodies + behind));
                row.Clear();
                names = misfits = 0;
            }
        }
    }

    /// <summary>二, （一） and the — that a page has for 一, or the head that it prints again.</summary>
    private bool IsNumeralOrHead(ReadOnlySpan<char> content, List<TableCell> head)
    {
        if (content is "序号" or "编号" || content.Trim(Numerals).IsEmpty)
        {
            return true;
        }

        foreach (var cell in head)
        {
            if (content.SequenceEqual(cell.In(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The row with a cell for each column: the last cell before the names is the task, and a head of a part that is not printed again is empty.</summary>
    private static List<TableCell> Align(List<TableCell> row, int width, int last)
    {
        var tasks = row.Count - last;
        var columns = width - last;
        if (tasks <= columns)
        {
            return [.. Enumerable.Repeat(default(TableCell), columns - tasks), .. row];
        }

        // What is too much are further lines of the task.
        return [.. row.Take(columns - 1), row[columns - 1] with { End = row[tasks - 1].End }, .. row.Skip(tasks)];
    }

    /// <summary>市教育局、市财政局, 各街道: one of them with a level or as a class, so that no line of a task is taken for it.</summary>
    private bool IsNames(FlattenedCells cells)
    {
        var content = cells.Content;
        if (content.Length is 0 or > LongestNames || content.Contains('。') || !(FlattenedRows.BeginsLikeName(content) || (FlattenedRows.IsNames(content) && AnyBeginsLikeName(content))))
        {
            return false;
        }

        var start = cells.Start;
        return BodyShape.EndsLikeBody(content[^Math.Min(content.Length, LongestEnding)..]) && parser.Parse(start, start + content.Length, ListForm.TableRow) is not null;
    }

    /// <summary>建设主管部门、市水务局: the second shows what the first is.</summary>
    private static bool AnyBeginsLikeName(ReadOnlySpan<char> content)
    {
        foreach (var range in content.Split('、'))
        {
            if (FlattenedRows.BeginsLikeName(content[range]))
            {
                return true;
            }
        }

        return false;
    }
}
