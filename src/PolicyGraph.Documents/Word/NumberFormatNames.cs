using PolicyGraph.Documents.Numbering;

namespace PolicyGraph.Documents.Word;

/// <summary>Number formats of Word (ECMA-376, ST_NumberFormat); those of other scripts count in digits.</summary>
internal static class NumberFormatNames
{
    /// <summary>Null for a bullet.</summary>
    public static NumberStyle? StyleOf(string? format) => format switch
    {
        "bullet" => null,
        "none" => NumberStyle.Hidden,
        "decimalZero" => NumberStyle.DecimalZero,
        "decimalFullWidth" or "decimalFullWidth2" => NumberStyle.FullWidth,
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand"
            or "koreanCounting" => NumberStyle.ChineseCounting,
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => NumberStyle.ChineseDigits,
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => NumberStyle.ChineseLegal,
        "ideographTraditional" => NumberStyle.HeavenlyStem,
        "ideographZodiac" => NumberStyle.EarthlyBranch,
        "ideographEnclosedCircle" => NumberStyle.ChineseParenthesis,
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => NumberStyle.Circle,
        "decimalEnclosedParen" => NumberStyle.Parenthesis,
        "decimalEnclosedFullstop" => NumberStyle.FullStop,
        "lowerLetter" => NumberStyle.LowerLetter,
        "upperLetter" => NumberStyle.UpperLetter,
        "lowerRoman" => NumberStyle.LowerRoman,
        "upperRoman" => NumberStyle.UpperRoman,
        _ => NumberStyle.Decimal,
    };
}
