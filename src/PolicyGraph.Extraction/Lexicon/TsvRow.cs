using System.Globalization;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>One row of a table, of which messages name table and line.</summary>
internal readonly record struct TsvRow(string[] Cells, int FirstColumn, string Table, int Line)
{
    private string Place => $"{Table}, line {Line}";

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
        return EnumWords<T>.All.TryGetValue(Required(column), out var value)
            ? value
            : throw new FormatException($"{Place}: '{this[column]}' is none of {string.Join(", ", System.Enum.GetNames<T>())}.");
    }
}

/// <summary>The words of an enumeration as tables write them, found once: parsing by reflection took half of the time that the tables take to load.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    public static Dictionary<string, T> All { get; } = Enum.GetValues<T>().ToDictionary(value => WordOf(value.ToString()), StringComparer.OrdinalIgnoreCase);

    /// <summary>PartyOrgan → PARTY_ORGAN.</summary>
    private static string WordOf(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{c}" : c.ToString())).ToUpperInvariant();
}
