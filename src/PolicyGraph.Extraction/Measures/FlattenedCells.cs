using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// The cells of a flattened table, one after another. Where blank lines part them, a cell may have several lines; where
/// none do, the first one ends the table.
/// </summary>
/// <param name="first">Index of the line of the first cell.</param>
internal sealed class FlattenedCells(string text, List<TextLine> lines, int first)
{
    private int _line = first;

    /// <summary>Whether blank lines part the cells; of several in a row the normalised text keeps one.</summary>
    public bool IsSpaced { get; } = first + 1 < lines.Count && lines[first + 1].IsEmpty;

    /// <summary>Index of the line that the next cell begins in; that of the end behind the last.</summary>
    public int Line => _line;

    /// <summary>Whether no cell is left. A line of bars alone is an empty cell, || one with the border of its row.</summary>
    public bool IsAtEnd => _line >= lines.Count || lines[_line].IsEmpty;

    /// <summary>Where the next cell's content begins.</summary>
    public int Start => CellAt(_line).Start;

    /// <summary>The next cell without padding; empty for an empty cell and where the table ends.</summary>
    public ReadOnlySpan<char> Content => ContentAt(_line);

    /// <summary>The next cell's content when <paramref name="line"/> is its first one.</summary>
    public ReadOnlySpan<char> ContentAt(int line) =>
        line < lines.Count && CellAt(line) is { IsEmpty: false } cell ? text.AsSpan(cell.Start, cell.End - cell.Start).TrimEnd("\u3000 ") : default;

    /// <summary>Where the cell behind the one at <paramref name="line"/> begins; the number of lines where none does.</summary>
    public int Next(int line)
    {
        var end = EndOf(line);
        return end < lines.Count && lines[end].IsEmpty == IsSpaced ? Math.Min(IsSpaced ? end + 1 : end, lines.Count) : lines.Count;
    }

    public TableCell Take()
    {
        var cell = CellAt(_line);
        _line = Next(_line);
        return cell;
    }

    public void MoveTo(int line) => _line = line;

    private TableCell CellAt(int line)
    {
        var start = lines[line].Start;
        while (start < lines[line].End && text[start] is Characters.Indent or ' ')
        {
            start++;
        }

        return new TableCell(start, WithoutBar(start, lines[EndOf(line) - 1].End));
    }

    /// <summary>牵头单位 |: a bar may be left of the table behind each cell.</summary>
    private int WithoutBar(int start, int end)
    {
        while (end > start && text[end - 1] is '|' or ' ')
        {
            end--;
        }

        return end;
    }

    /// <summary>Behind the cell's last line.</summary>
    private int EndOf(int line)
    {
        const int longest = 24;
        var end = line + 1;
        while (IsSpaced && end < lines.Count && end - line < longest && !lines[end].IsEmpty)
        {
            end++;
        }

        return end;
    }
}
