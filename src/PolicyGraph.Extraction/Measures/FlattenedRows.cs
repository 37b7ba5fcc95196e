using System.Globalization;
using PolicyGraph.Extraction.Outline;
using PolicyGraph.Extraction.Responsibilities;

namespace PolicyGraph.Extraction.Measures;

/// <summary>The rows 1, 2, 3 … of a flattened table.</summary>
internal sealed class FlattenedRows(string text, FlattenedCells cells, List<TableCell> head)
{
    private const int MostCells = 24;
    private const int MostParts = 3;
    private const int FewestCells = 3;

    public void ReadInto(List<List<TableCell>> rows)
    {
        SkipParts(1);
        for (var number = 1; IsNumber(cells.Content, number); number++)
        {
            var row = new List<TableCell> { cells.Take() };
            while (cells.Content is not ("" or "序号" or "编号") && row.Count < MostCells && !IsNumber(cells.Content, number + 1) && !(row.Count >= head.Count - 1 && SkipParts(number + 1)))
            {
                row.Add(cells.Take());
            }

            if (cells.IsSpaced && row.Count > head.Count && !IsNumber(cells.Content, number + 1))
            {
                // Nothing marks the end of a last row; what is too much stands behind the table.
                row.RemoveRange(head.Count, row.Count - head.Count);
            }

            if (Fit(row) is { } fitting)
            {
                rows.Add(fitting);
            }
        }
    }

    /// <summary>Passes over 一、完善设施 and （一）图书 where the row of that number stands behind them.</summary>
    private bool SkipParts(int number)
    {
        var line = cells.Line;
        for (var parts = 0; parts <= MostParts; parts++)
        {
            var content = cells.ContentAt(line);
            if (IsNumber(content, number))
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
        return surplus == 0 ? row : surplus > 0 ? WithLongTask(row, surplus) : WithEmptyCells(row);
    }

    /// <summary>A line too many is a further line of the task, which stands right behind the number.</summary>
    private static List<TableCell> WithLongTask(List<TableCell> row, int surplus) =>
        [row[0], row[1] with { End = row[1 + surplus].End }, .. row.Skip(2 + surplus)];

    /// <summary>Cells that are missing were empty: the last ones, but for a time limit, which keeps its column.</summary>
    private List<TableCell>? WithEmptyCells(List<TableCell> row)
    {
        if (row.Count < FewestCells)
        {
            return null;
        }

        var missing = Enumerable.Repeat(default(TableCell), head.Count - row.Count);
        return Label.ReadWords(Of(head[^1])) is { Kind: LabelKind.Deadline } && DeadlineShape.Is(Of(row[^1]))
            ? [.. row.SkipLast(1), .. missing, row[^1]]
            : [.. row, .. missing];
    }

    private static bool IsNumber(ReadOnlySpan<char> content, int number) =>
        content.TrimEnd('.').SequenceEqual(number.ToString(CultureInfo.InvariantCulture));

    private ReadOnlySpan<char> Of(TableCell cell) => text.AsSpan(cell.Start, cell.End - cell.Start);
}
