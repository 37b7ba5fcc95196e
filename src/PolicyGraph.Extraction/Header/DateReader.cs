using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Header;

/// <summary>Dates as documents print them: 2017年7月18日, 2017-07-27, 二〇一七年七月十八日.</summary>
internal static class DateReader
{
    /// <summary>The date that <paramref name="text"/> begins with and its length; null when it begins with none.</summary>
    public static (DateOnly Date, int Length)? Read(ReadOnlySpan<char> text)
    {
        var position = 0;
        return ReadNumber(text, ref position, 4) is { } year
            && ReadMark(text, ref position, "年-/.")
            && ReadNumber(text, ref position, 2) is { } month
            && ReadMark(text, ref position, "月-/.")
            && ReadNumber(text, ref position, 2) is { } day
            && year is > 1948 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                ? (new DateOnly(year, month, day), position + (position < text.Length && text[position] == '日' ? 1 : 0))
                : null;
    }

    /// <summary>Whether <paramref name="text"/> is a date and nothing else.</summary>
    public static bool IsDate(ReadOnlySpan<char> text) => Read(text) is { } date && date.Length == text.Length;

    private static bool ReadMark(ReadOnlySpan<char> text, ref int position, string marks)
    {
        if (position >= text.Length || !marks.Contains(text[position]))
        {
            return false;
        }

        position++;
        return true;
    }

    private static int? ReadNumber(ReadOnlySpan<char> text, ref int position, int digits)
    {
        while (position < text.Length && text[position] == ' ')
        {
            position++;
        }

        var start = position;
        while (position < text.Length && (Characters.IsDigit(text[position]) || Characters.IsChineseNumeral(text[position]) || text[position] is '○' or '０' or 'O'))
        {
            position++;
        }

        var run = text[start..position];
        if (run.IsEmpty || run.Length > 4)
        {
            return null;
        }

        return Characters.IsDigit(run[0]) ? ParseArabic(run, digits) : ParseChinese(run, digits);
    }

    private static int? ParseArabic(ReadOnlySpan<char> run, int digits) =>
        run.Length <= digits && !run.ContainsAnyExceptInRange('0', '9') && (digits < 4 || run.Length == 4) ? Outline.ChineseNumber.ParseArabic(run) : null;

    private static int? ParseChinese(ReadOnlySpan<char> run, int digits)
    {
        if (digits < 4)
        {
            return Outline.ChineseNumber.Parse(run);
        }

        var value = 0;
        foreach (var c in run)
        {
            var digit = "〇一二三四五六七八九".IndexOf(c is '○' or '零' or 'O' ? '〇' : c, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            value = (value * 10) + digit;
        }

        return run.Length == 4 ? value : null;
    }
}
