using System.Globalization;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>One row of a table; <paramref name="Place"/> names file and line for messages.</summary>
internal readonly record struct TsvRow(string[] Cells, int FirstColumn, string Place)
{
    public string this[int column] => FirstColumn + column < Cells.Length ? Cells[FirstColumn + column].Trim() : "";

    public string[] Many(int column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string Required(int column) =>
        this[column] is { Length: > 0 } value ? value : throw new FormatException($"{Place}: column {column + 1} is empty.");

    public int? Year(int column)
    {
        if (this[column].Length == 0)
        {
            return null;
        }

        return int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : throw new FormatException($"{Place}: '{this[column]}' is no year.");
    }

    /// <summary>A value written in upper snake case: PARTY_ORGAN.</summary>
    public T Enum<T>(int column)
        where T : struct, Enum
    {
        var text = Required(column).Replace("_", "", StringComparison.Ordinal);
        return System.Enum.TryParse<T>(text, ignoreCase: true, out var value) && System.Enum.IsDefined(value)
            ? value
            : throw new FormatException($"{Place}: '{this[column]}' is none of {string.Join(", ", System.Enum.GetNames<T>())}.");
    }
}
