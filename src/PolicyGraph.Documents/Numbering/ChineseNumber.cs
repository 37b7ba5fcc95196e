using System.Globalization;
using System.Text;

namespace PolicyGraph.Documents.Numbering;

/// <summary>Numbers in Chinese signs; below zero and from a hundred million on in plain digits.</summary>
internal static class ChineseNumber
{
    private const int Limit = 100_000_000;
    private const int Myriad = 10_000;

    private static readonly Signs Plain = new("零一二三四五六七八九", "十百千", "万");
    private static readonly Signs Formal = new("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万");

    /// <summary>十一, 二十, 一百零一.</summary>
    public static string Counting(int value)
    {
        string number = Count(value, Plain);
        return number.StartsWith("一十", StringComparison.Ordinal) ? number[1..] : number;
    }

    /// <summary>壹拾壹.</summary>
    public static string Legal(int value) => Count(value, Formal);

    /// <summary>一〇一.</summary>
    public static string Digits(int value) => string.Concat(
        value.ToString(CultureInfo.InvariantCulture).Select(digit => digit switch
        {
            '0' => '〇',
            >= '1' and <= '9' => Plain.Digits[digit - '0'],
            _ => digit,
        }));

    private static string Count(int value, Signs signs)
    {
        if (value is < 0 or >= Limit)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        if (value < Myriad)
        {
            return value == 0 ? signs.Digits[..1] : Section(value, signs);
        }

        int rest = value % Myriad;
        string zero = rest is > 0 and < 1000 ? signs.Digits[..1] : "";
        return Section(value / Myriad, signs) + signs.Myriad + zero + (rest == 0 ? "" : Section(rest, signs));
    }

    /// <param name="value">From 1 to 9999.</param>
    private static string Section(int value, Signs signs)
    {
        var text = new StringBuilder();
        bool gap = false;
        for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10)
        {
            int digit = value / unit % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            text.Append(gap ? signs.Digits[..1] : "").Append(signs.Digits[digit]);
            text.Append(power > 0 ? signs.Units[power - 1].ToString() : "");
            gap = false;
        }

        return text.ToString();
    }

    private sealed record Signs(string Digits, string Units, string Myriad);
}
