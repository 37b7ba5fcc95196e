namespace PolicyGraph.Extraction.Outline;

/// <summary>How a heading is numbered. Nesting is not fixed: a kind met inside another is below it.</summary>
internal enum HeadingKind
{
    /// <summary>第一编.</summary>
    Part,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Section,

    /// <summary>第一条.</summary>
    Article,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1. 1、 and 1 before a space.</summary>
    Arabic,

    /// <summary>1.1</summary>
    Decimal,

    /// <summary>1.1.1</summary>
    DeepDecimal,

    /// <summary>（1） 1）</summary>
    ArabicInBrackets,

    /// <summary>①</summary>
    Circled,

    /// <summary>问题一：</summary>
    Problem,

    /// <summary>任务一：</summary>
    Task,

    /// <summary>措施1：</summary>
    Action,
}
