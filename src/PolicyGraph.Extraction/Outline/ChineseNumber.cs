using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Outline;

/// <summary>Counting numbers as documents print them: 十二, 二十三, 一百零五, and Arabic digits.</summary>
internal static class ChineseNumber
{
    private const int Longest = 7;

    /// <summary>How many characters at the start are numerals; 0 when there are none or too many for a number.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= Longest && Characters.IsChineseNumeral(text[length]))
        {
            length++;
        }

        return length > Longest ? 0 : length;
    }

    public static int Parse(ReadOnlySpan<char> numerals)
    {
        var total = 0;
        var digit = 0;
        foreach (var c in numerals)
        {
            switch (c)
            {
                case '百':
                    total += Math.Max(digit, 1) * 100;
                    digit = 0;
                    break;
                case '十':
                    total += Math.Max(digit, 1) * 10;
                    digit = 0;
                    break;
                default:
                    digit = "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var value ? value : 0;
                    break;
            }
        }

        return total + digit;
    }

    public static int ParseArabic(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
