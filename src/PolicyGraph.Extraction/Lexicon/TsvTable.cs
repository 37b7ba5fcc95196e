namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Reads a table of tab-separated rows: a header line, # comments, several values in a cell by |.</summary>
internal sealed class TsvTable(string name, string[] columns)
{
    public string Name => name;

    public int ColumnCount => columns.Length;

    /// <summary>The rows of <paramref name="reader"/>; its first line that is no comment is the header.</summary>
    /// <exception cref="FormatException">The header or a row does not fit; file, line and remedy are named.</exception>
    public IEnumerable<TsvRow> Read(TextReader reader)
    {
        var line = 0;
        var headerSeen = false;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }

            if (!headerSeen)
            {
                headerSeen = true;
                RequireHeader(text, line);
                continue;
            }

            yield return ReadRow(text, line, firstColumn: 0);
        }
    }

    /// <summary>One row, whose own columns begin at <paramref name="firstColumn"/>.</summary>
    public TsvRow ReadRow(string text, int line, int firstColumn)
    {
        var cells = text.Split('\t');
        var own = cells.Length - firstColumn;
        if (own < columns.Length - 1 || own > columns.Length)
        {
            throw new FormatException(
                $"{name}, line {line}: {own} columns where {columns.Length} are expected ({string.Join(", ", columns)}); separate them by tabs.");
        }

        return new TsvRow(cells, firstColumn, name, line);
    }

    private void RequireHeader(string text, int line)
    {
        if (!text.Split('\t').SequenceEqual(columns, StringComparer.Ordinal))
        {
            throw new FormatException($"{name}, line {line}: the header must be {string.Join(" ⇥ ", columns)}.");
        }
    }
}
