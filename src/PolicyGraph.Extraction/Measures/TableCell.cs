using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Measures;

/// <summary>A cell without its padding. Offsets are into the normalised text.</summary>
internal readonly record struct TableCell(int Start, int End)
{
    public bool IsEmpty => End <= Start;

    /// <summary>What the cell holds of the text that its offsets are into; empty for an empty cell.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Math.Max(0, End - Start));
}

/// <summary>Splits a line into cells.</summary>
internal static class TableCells
{
    /// <summary>Whether the line may have more than one cell.</summary>
    public static bool HasBorder(string text, TextLine line) => text.AsSpan(line.Start, line.Length).IndexOfAny('|', '\t') >= 0;

    /// <summary>The cells of a Markdown or tabbed line, or one with bars between or behind its cells; one cell for any other line.</summary>
    public static List<TableCell> Split(string text, TextLine line)
    {
        var cells = new List<TableCell>();
        var content = text.AsSpan(line.Start, line.Length).Trim(' ');
        if (content.IsEmpty)
        {
            return cells;
        }

        var isTabbed = content.Contains('\t') && content[0] != '|';
        if (!isTabbed && !HasBars(content))
        {
            cells.Add(new TableCell(line.Start, line.End));
            return cells;
        }

        var border = isTabbed ? '\t' : '|';
        var position = content[0] == '|' ? text.IndexOf('|', line.Start) + 1 : line.Start;
        while (position <= line.End)
        {
            var end = text.IndexOf(border, position, line.End - position);
            if (end < 0 && !isTabbed && IsBlank(text, position, line.End))
            {
                break;
            }

            end = end < 0 ? line.End : end;
            cells.Add(Trim(text, position, end));
            position = end + 1;
        }

        return cells;
    }

    /// <summary>|---|---|: the rule under a Markdown head.</summary>
    public static bool IsRule(string text, List<TableCell> cells) =>
        cells.TrueForAll(cell => text.AsSpan(cell.Start, cell.End - cell.Start).IndexOfAnyExcept("-:： ") < 0);

    /// <summary>Whether the cell continues the one above it.</summary>
    public static bool IsMerged(string text, TableCell cell) =>
        text.AsSpan(cell.Start, Math.Max(0, cell.End - cell.Start)) is SourceText.MergedCell or "同上" or "″" or "\"";

    private static bool HasBars(ReadOnlySpan<char> content) =>
        content[0] == '|' || content[^1] == '|' || content.Contains(" | ", StringComparison.Ordinal) || content.Count('|') > 1;

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).Trim().IsEmpty;

    private static TableCell Trim(string text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\u3000')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\u3000')
        {
            end--;
        }

        return new TableCell(start, end);
    }
}
