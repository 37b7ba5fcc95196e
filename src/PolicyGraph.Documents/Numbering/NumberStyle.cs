namespace PolicyGraph.Documents.Numbering;

/// <summary>How a list writes its numbers.</summary>
internal enum NumberStyle
{
    Decimal,

    /// <summary>01, 02.</summary>
    DecimalZero,

    /// <summary>１, ２.</summary>
    FullWidth,

    /// <summary>一, 十一, 一百零二.</summary>
    ChineseCounting,

    /// <summary>一, 一〇, 一一.</summary>
    ChineseDigits,

    /// <summary>壹, 贰, 壹拾.</summary>
    ChineseLegal,

    /// <summary>甲, 乙.</summary>
    HeavenlyStem,

    /// <summary>子, 丑.</summary>
    EarthlyBranch,

    /// <summary>①, ㉑.</summary>
    Circle,

    /// <summary>⑴.</summary>
    Parenthesis,

    /// <summary>⒈.</summary>
    FullStop,

    /// <summary>㈠.</summary>
    ChineseParenthesis,

    LowerLetter,
    UpperLetter,
    LowerRoman,
    UpperRoman,

    /// <summary>No number, only what stands around it.</summary>
    Hidden,
}
