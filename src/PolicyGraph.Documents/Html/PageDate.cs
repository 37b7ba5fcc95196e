using System.Globalization;

namespace PolicyGraph.Documents.Html;

/// <summary>Dates as pages write them: 2024-01-02 10:20, 2024/1/2, 2024年1月2日, 20240102….</summary>
internal static class PageDate
{
    /// <summary>Null where <paramref name="text"/> does not begin with a date, its digits apart.</summary>
    public static DateOnly? Parse(string text)
    {
        string digits = string.Concat(text.Select(c => char.IsAsciiDigit(c) ? c : ' '));
        string[] numbers = digits.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] parts = numbers is [{ Length: >= 8 } run, ..] ? [run[..4], run[4..6], run[6..8]] : numbers;
        return parts is [{ Length: 4 } year, { Length: <= 2 } month, { Length: <= 2 } day, ..]
            && DateOnly.TryParseExact(
                $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;
    }

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As a signature writes it.</summary>
    public static string Chinese(DateOnly date) => date.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);
}
