namespace PolicyGraph.Storage.Queries;

/// <summary>
/// The day on which bodies answer for what they or those before them were given. Reforms are known by their year: one
/// counts from the last day of its year on, so that in the year of a reform the body that the documents name answers.
/// </summary>
public readonly record struct AsOf
{
    private const int LastMonth = 12;
    private const int LastDay = 31;

    private AsOf(int lastYear) => LastYear = lastYear;

    /// <summary>As the documents name them: no reform is followed.</summary>
    public static AsOf Issued => default;

    /// <summary>Every reform is followed.</summary>
    public static AsOf Current { get; } = new(DateOnly.MaxValue.Year);

    public static AsOf On(DateOnly day) => new(day is { Month: LastMonth, Day: LastDay } ? day.Year : day.Year - 1);

    /// <summary>Reforms of this year and before it are followed.</summary>
    public int LastYear { get; }
}
