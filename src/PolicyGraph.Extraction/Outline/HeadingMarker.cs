using PolicyGraph.Extraction.Normalization;

namespace PolicyGraph.Extraction.Outline;

/// <summary>The number in front of a heading.</summary>
/// <param name="Ordinal">Its value; the last part of a decimal number.</param>
/// <param name="Length">UTF-16 units of the marker.</param>
internal readonly record struct HeadingMarker(HeadingKind Kind, int Ordinal, int Length)
{
    private const int LargestArabic = 300;
    private const int YearDigits = 4;

    /// <summary>The marker that <paramref name="text"/> begins with; null when it begins with none.</summary>
    public static HeadingMarker? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return null;
        }

        return text[0] switch
        {
            '（' => ReadInBrackets(text),
            '第' => ReadNamed(text),
            >= '①' and <= '⑳' => new HeadingMarker(HeadingKind.Circled, text[0] - '①' + 1, 1),
            >= '0' and <= '9' => ReadArabic(text),
            '问' or '任' or '措' or '举' => ReadNoun(text),
            _ => ReadChinese(text),
        };
    }

    private static HeadingMarker? ReadChinese(ReadOnlySpan<char> text)
    {
        var digits = ChineseNumber.Length(text);
        return digits > 0 && digits < text.Length && text[digits] is '、' or '．' or '.' && digits > 0
            ? new HeadingMarker(HeadingKind.Chinese, ChineseNumber.Parse(text[..digits]), digits + 1)
            : null;
    }

    private static HeadingMarker? ReadInBrackets(ReadOnlySpan<char> text)
    {
        var inner = text[1..];
        var digits = ChineseNumber.Length(inner);
        var kind = HeadingKind.ChineseInBrackets;
        if (digits == 0)
        {
            digits = ArabicLength(inner);
            kind = HeadingKind.ArabicInBrackets;
        }

        if (digits is 0 or > 5 || digits >= inner.Length || inner[digits] != '）')
        {
            return null;
        }

        var value = kind == HeadingKind.ArabicInBrackets ? ParseArabic(inner[..digits]) : ChineseNumber.Parse(inner[..digits]);
        return value is > 0 and <= LargestArabic ? new HeadingMarker(kind, value, digits + 2) : null;
    }

    private static HeadingMarker? ReadNamed(ReadOnlySpan<char> text)
    {
        var digits = ChineseNumber.Length(text[1..]);
        if (digits == 0 || digits + 1 >= text.Length)
        {
            return null;
        }

        HeadingKind? kind = text[digits + 1] switch
        {
            '编' => HeadingKind.Part,
            '章' => HeadingKind.Chapter,
            '节' => HeadingKind.Section,
            '条' => HeadingKind.Article,
            _ => null,
        };
        return kind is { } found ? new HeadingMarker(found, ChineseNumber.Parse(text.Slice(1, digits)), digits + 2) : null;
    }

    /// <summary>问题一：, 措施1：: the colon makes the number of 任务一览表 and 问题一是… none.</summary>
    private static HeadingMarker? ReadNoun(ReadOnlySpan<char> text)
    {
        HeadingKind? kind = text[..2] switch
        {
            "问题" => HeadingKind.Problem,
            "任务" => HeadingKind.Task,
            "措施" or "举措" => HeadingKind.Action,
            _ => null,
        };
        if (kind is not { } found)
        {
            return null;
        }

        var number = text[2..];
        var digits = ChineseNumber.Length(number);
        var value = ChineseNumber.Parse(number[..digits]);
        if (digits == 0)
        {
            digits = ArabicLength(number);
            value = digits == 0 ? 0 : ParseArabic(number[..digits]);
        }

        return value is > 0 and <= LargestArabic && digits < number.Length && number[digits] == '：' ? new HeadingMarker(found, value, digits + 3) : null;
    }

    private static HeadingMarker? ReadArabic(ReadOnlySpan<char> text)
    {
        var digits = ArabicLength(text);
        if (digits > 3 || digits >= text.Length || ParseArabic(text[..digits]) is 0 or > LargestArabic)
        {
            return null;
        }

        var value = ParseArabic(text[..digits]);
        var rest = text[digits..];
        return rest[0] switch
        {
            '、' => new HeadingMarker(HeadingKind.Arabic, value, digits + 1),
            '）' => new HeadingMarker(HeadingKind.ArabicInBrackets, value, digits + 1),
            ' ' when rest.Length > 1 && Characters.IsHan(rest[1]) => new HeadingMarker(HeadingKind.Arabic, value, digits + 1),
            '.' when rest.Length > 1 && !Characters.IsDigit(rest[1]) => new HeadingMarker(HeadingKind.Arabic, value, digits + 1),
            '.' when rest.Length > 1 => ReadDecimal(rest[1..], value, digits + 1),
            _ => null,
        };
    }

    /// <summary>1.2 目的, 1.2.3目的: more than one number, then a word; 2.5% and 3.6万 are none.</summary>
    private static HeadingMarker? ReadDecimal(ReadOnlySpan<char> text, int first, int before)
    {
        var digits = ArabicLength(text);
        if (digits == YearDigits && digits < text.Length && text[digits] == '年')
        {
            // 3.2020年底前…: the number ends at the dot.
            return new HeadingMarker(HeadingKind.Arabic, first, before);
        }

        if (digits is 0 or > 2 || digits >= text.Length)
        {
            return null;
        }

        var value = ParseArabic(text[..digits]);
        var rest = text[digits..];
        if (rest[0] == '.' && rest.Length > 1 && Characters.IsDigit(rest[1]))
        {
            var deeper = ArabicLength(rest[1..]);
            var after = rest[(deeper + 1)..];
            return deeper <= 2 && !after.IsEmpty && (after[0] == ' ' || Characters.IsHan(after[0]))
                ? new HeadingMarker(HeadingKind.DeepDecimal, ParseArabic(rest.Slice(1, deeper)), before + digits + 1 + deeper)
                : null;
        }

        return value > 0 && rest[0] == ' ' && rest.Length > 1 && Characters.IsHan(rest[1])
            ? new HeadingMarker(HeadingKind.Decimal, value, before + digits + 1)
            : null;
    }

    private static int ArabicLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length : length;
    }

    private static int ParseArabic(ReadOnlySpan<char> digits) => digits.Length > 6 ? int.MaxValue : ChineseNumber.ParseArabic(digits);
}
