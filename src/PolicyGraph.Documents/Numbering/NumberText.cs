using System.Globalization;

namespace PolicyGraph.Documents.Numbering;

/// <summary>A number in a style; decimal where the style has no sign for it.</summary>
internal static class NumberText
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";
    private const int Letters = 26;

    public static string Of(int value, NumberStyle style) => style switch
    {
        NumberStyle.Hidden => "",
        NumberStyle.DecimalZero => value.ToString("00", CultureInfo.InvariantCulture),
        NumberStyle.FullWidth => string.Concat(Decimal(value).Select(digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit)),
        NumberStyle.ChineseCounting => ChineseNumber.Counting(value),
        NumberStyle.ChineseDigits => ChineseNumber.Digits(value),
        NumberStyle.ChineseLegal => ChineseNumber.Legal(value),
        NumberStyle.LowerRoman => RomanNumber.Of(value)?.ToLowerInvariant() ?? Decimal(value),
        NumberStyle.UpperRoman => RomanNumber.Of(value) ?? Decimal(value),
        NumberStyle.LowerLetter => Letter(value, 'a'),
        NumberStyle.UpperLetter => Letter(value, 'A'),
        _ => Sign(value, style)?.ToString() ?? Decimal(value),
    };

    private static char? Sign(int value, NumberStyle style) => (style, value) switch
    {
        (NumberStyle.HeavenlyStem, >= 1 and <= 10) => Stems[value - 1],
        (NumberStyle.EarthlyBranch, >= 1 and <= 12) => Branches[value - 1],
        (NumberStyle.Circle, >= 1 and <= 20) => (char)('①' + value - 1),
        (NumberStyle.Circle, >= 21 and <= 35) => (char)('㉑' + value - 21),
        (NumberStyle.Circle, >= 36 and <= 50) => (char)('㊱' + value - 36),
        (NumberStyle.Parenthesis, >= 1 and <= 20) => (char)('⑴' + value - 1),
        (NumberStyle.FullStop, >= 1 and <= 20) => (char)('⒈' + value - 1),
        (NumberStyle.ChineseParenthesis, >= 1 and <= 10) => (char)('㈠' + value - 1),
        _ => null,
    };

    /// <summary>After z comes aa, then bb, as Word counts.</summary>
    private static string Letter(int value, char first) => value is >= 1 and <= Letters * Letters
        ? new string((char)(first + ((value - 1) % Letters)), 1 + ((value - 1) / Letters))
        : Decimal(value);

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);
}
