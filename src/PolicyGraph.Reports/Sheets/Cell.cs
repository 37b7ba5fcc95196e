namespace PolicyGraph.Reports.Sheets;

/// <param name="Value">A text, a whole number, a fraction or a day; null for an empty cell.</param>
/// <param name="Link">Where a click leads.</param>
internal readonly record struct Cell(object? Value, SheetPlace? Link = null)
{
    public static implicit operator Cell(string? text) => new(text);

    public static implicit operator Cell(long number) => new(number);

    public static implicit operator Cell(double fraction) => new(fraction);

    public static implicit operator Cell(DateOnly? day) => new(day);
}
