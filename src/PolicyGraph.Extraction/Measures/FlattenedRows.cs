using System.Globalization;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>The rows 1, 2, 3 … of a flattened table, or 3, 66, 67 … of an extract of one.</summary>
internal sealed class FlattenedRows(string text, FlattenedCells cells, List<TableCell> head)
{
    private const int MostCells = 24;
    private const int MostParts = 3;
    private const int FewestCells = 3;
    private const int LongestNumber = 4;

    private static readonly string[] ClassStarts = ["各", "有关", "相关", "属地"];

    // （此件公开发布） stands behind the table.
    private const string Imprint = "（此件";

    private int _number;

    public void ReadInto(List<List<TableCell>> rows)
    {
        SkipParts(isComplete: true);
        while (BeginsRow(cells.Content, isComplete: true))
        {
            _number = NumberOf(cells.Content);
            var row = new List<TableCell> { cells.Take() };
            while (!cells.IsAtEnd && cells.Content is not ("序号" or "编号") && row.Count < MostCells && !BeginsRow(cells.Content, IsComplete(row)) && !(row.Count >= head.Count - 1 && SkipParts(row.Count >= head.Count)))
            {
                row.Add(cells.Take());
            }

            while (row.Count > head.Count && (row[^1].IsEmpty || row[^1].In(text).StartsWith(Imprint, StringComparison.Ordinal)))
            {
                row.RemoveAt(row.Count - 1);
            }

            if (cells.IsSpaced && row.Count > head.Count && !BeginsRow(cells.Content, isComplete: true))
            {
                CutBehindTable(row);
            }

            if (Fit(row) is { } fitting)
            {
                rows.Add(fitting);
            }
        }
    }

    /// <summary>With as many cells as there are heads, or fewer and the time limit of the last column.</summary>
    private bool IsComplete(List<TableCell> row) => row.Count >= head.Count || (row.Count >= FewestCells && IsTimeLimit(row[^1]));

    private bool IsTimeLimit(TableCell cell) => Label.OfHead(head[^1].In(text)) is { Kind: LabelKind.Deadline } && DeadlineShape.Is(cell.In(text));

    /// <summary>Nothing marks the end of a last row; what is too much, or stands behind its time limit, stands behind the table.</summary>
    private void CutBehindTable(List<TableCell> row)
    {
        var limit = row.FindIndex(FewestCells - 1, IsTimeLimit);
        var count = limit > 0 && limit < head.Count ? limit + 1 : head.Count;
        row.RemoveRange(count, row.Count - count);
    }

    /// <summary>Whether the next row begins here: with the next number, or behind a complete row or before the first with any higher one.</summary>
    private bool BeginsRow(ReadOnlySpan<char> content, bool isComplete) =>
        NumberOf(content) is > 0 and var number && (number == _number + 1 || (isComplete && number > _number));

    /// <summary>Passes over 一、完善设施 and （一）图书 where a row stands behind them.</summary>
    private bool SkipParts(bool isComplete)
    {
        var line = cells.Line;
        for (var parts = 0; parts <= MostParts; parts++)
        {
            var content = cells.ContentAt(line);
            if (BeginsRow(content, isComplete))
            {
                cells.MoveTo(line);
                return parts > 0;
            }

            if (content.IsEmpty || HeadingMarker.Read(content) is not { Kind: not HeadingKind.Arabic })
            {
                return false;
            }

            line = cells.Next(line);
        }

        return false;
    }

    private List<TableCell>? Fit(List<TableCell> row)
    {
        var surplus = row.Count - head.Count;
        return surplus == 0 ? row : surplus < 0 ? WithEmptyCells(row) : WithLongNames(row, surplus) ?? (IsNamesAtColumn(row, surplus) ? row[..head.Count] : WithLongTask(row, surplus));
    }

    /// <summary>Lines too many that are all names make one cell with the first of them, where the table has one column of bodies; null for other rows.</summary>
    private List<TableCell>? WithLongNames(List<TableCell> row, int surplus)
    {
        var columns = head.FindAll(cell => Label.OfHead(cell.In(text)) is { Kind: not (LabelKind.Deadline or LabelKind.Person) });
        var column = columns.Count is 1 or 2 ? head.IndexOf(columns[^1]) : -1;

        // Of who leads or is responsible and those beside them, the first is the one that stands alone.
        if (columns.Count == 2 && (head.IndexOf(columns[0]) != column - 1 || Label.OfHead(columns[0].In(text)) is not { Kind: LabelKind.Lead or LabelKind.Responsible } || !MayBeName(row[column - 1])))
        {
            return null;
        }

        if (column < 1 || !row.GetRange(column, surplus + 1).TrueForAll(MayBeName) || (column + 1 < head.Count && IsNames(row[column + surplus + 1].In(text))))
        {
            return null;
        }

        return [.. row.Take(column), row[column] with { End = row[column + surplus].End }, .. row.Skip(column + surplus + 1)];
    }

    /// <summary>市教育局、市财政局, 各县政府: with a level or as a class, so that no line of a task is taken for it.</summary>
    private bool MayBeName(TableCell cell) => !cell.IsEmpty && IsNames(cell.In(text)) && BeginsLikeName(cell.In(text));

    /// <summary>市教育局, 各县政府, 有关部门: with a level or as a class.</summary>
    public static bool BeginsLikeName(ReadOnlySpan<char> content) => content.StartsWithAny(ClassStarts) || LevelWords.Read(content) is not null;

    /// <summary>
    /// Whether the names stand where their head does, so that what is too much stands behind them: of a body that reports in
    /// a cell of its own the last column has several.
    /// </summary>
    private bool IsNamesAtColumn(List<TableCell> row, int surplus)
    {
        var column = head.FindIndex(cell => Label.OfHead(cell.In(text)) is { Kind: not LabelKind.Deadline });
        return column > 0 && column + surplus < row.Count && IsNames(row[column].In(text)) && !IsNames(row[column + surplus].In(text));
    }

    /// <summary>Whether each of what separators part, in brackets aside, ends like a body; so does an empty cell.</summary>
    public static bool IsNames(ReadOnlySpan<char> content)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= content.Length; i++)
        {
            if (i == content.Length || (depth == 0 && content[i] is '、' or '\n' or ' '))
            {
                if (i > start && !BodyShape.EndsLikeBody(content[start..i]))
                {
                    return false;
                }

                start = i + 1;
                continue;
            }

            depth = content[i] == '（' ? depth + 1 : content[i] == '）' ? Math.Max(0, depth - 1) : depth;
        }

        return true;
    }

    /// <summary>A line too many is a further line of the task, which stands right behind the number.</summary>
    private static List<TableCell> WithLongTask(List<TableCell> row, int surplus) =>
        [row[0], row[1] with { End = row[1 + surplus].End }, .. row.Skip(2 + surplus)];

    /// <summary>
    /// Cells that are missing were empty, the last ones but for a time limit, which keeps its column; or merged with
    /// those of the row above, behind the number.
    /// </summary>
    private List<TableCell>? WithEmptyCells(List<TableCell> row)
    {
        if (row.Count < FewestCells)
        {
            return null;
        }

        var missing = head.Count - row.Count;
        var merged = MergedAbove(row, missing);
        var (before, behind) = (Enumerable.Repeat(default(TableCell), merged), Enumerable.Repeat(default(TableCell), missing - merged));
        return IsTimeLimit(row[^1])
            ? [row[0], .. before, .. row.Skip(1).SkipLast(1), .. behind, row[^1]]
            : [row[0], .. before, .. row.Skip(1), .. behind];
    }

    /// <summary>How many cells are missing before the task: as many as the bodies stand too far left, where the task should be.</summary>
    private int MergedAbove(List<TableCell> row, int missing)
    {
        var column = head.FindIndex(cell => Label.OfHead(cell.In(text)) is { Kind: not LabelKind.Deadline });
        var merged = 0;
        while (merged < missing && column - merged > 2 && column - merged - 1 < row.Count && MayBeName(row[column - merged - 1]))
        {
            merged++;
        }

        return merged;
    }

    /// <summary>The running number that a cell is, a mark beside it aside; 0 for any other.</summary>
    public static int NumberOf(ReadOnlySpan<char> content)
    {
        content = content.TrimEnd(".*★☆▲△※");
        return content.Length is > 0 and <= LongestNumber && !content.ContainsAnyExceptInRange('0', '9') ? int.Parse(content, CultureInfo.InvariantCulture) : 0;
    }
}
