using System.Buffers;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Header;

/// <summary>What titles end in: a kind of document, and the qualifiers behind it.</summary>
internal static class TitleEnding
{
    private static readonly string[] Kinds =
    [
        "意见", "通知", "方案", "办法", "规划", "计划", "规定", "细则", "措施", "条例", "决定", "纲要", "要点", "公告", "通告", "批复", "预案", "清单", "政策", "指引", "制度", "规则", "报告", "通报", "决议", "分工", "任务分解", "责任分解", "行动", "举措", "目标任务", "台账", "安排", "指南", "标准", "若干规定", "复函", "的函", "分解表", "分工表", "任务表", "一览表", "责任表", "汇总表", "情况表", "目录",
    ];

    // 关于印发《…》的通知 may end in 》, and so may 转发….
    private static readonly SearchValues<string> SendingOn = SearchValues.Create(["印发", "转发"], StringComparison.Ordinal);
    private static readonly WordIndex<string> KindsByLast = WordIndex.ByLast(Kinds);

    /// <summary>Whether the last word is a kind of document. The title is not empty.</summary>
    public static bool IsKind(ReadOnlySpan<char> title)
    {
        if (title[^1] == '》')
        {
            // 除…外，《…关于印发…的通知》 names another's paper in a sentence.
            return title.IndexOf('《') is > 0 and var quoted && title[..quoted].IndexOfAny(SendingOn) >= 0;
        }

        return KindsByLast.AtEnd(title).Any;
    }

    /// <summary>（试行）, （2021—2025年）, （第3批）（征求意见稿） belong to the title.</summary>
    public static int QualifierLength(ReadOnlySpan<char> rest)
    {
        const int longest = 16;
        var length = 0;
        while (length < rest.Length && rest[length] == '（')
        {
            var ahead = rest.Slice(length + 1, Math.Min(longest, rest.Length - length - 1));
            var close = ahead.IndexOf('）');
            if (close <= 0 || !IsQualifier(ahead[..close]))
            {
                return length;
            }

            length += close + 2;
        }

        return length;
    }

    /// <summary>促进消费若干措施 of 促进消费若干措施（试行）.</summary>
    public static ReadOnlySpan<char> WithoutQualifier(ReadOnlySpan<char> title) =>
        title.LastIndexOf('（') is > 0 and var open && QualifierLength(title[open..]) == title.Length - open ? title[..open] : title;

    private static bool IsQualifier(ReadOnlySpan<char> inner) =>
        (inner.Contains('年') && !DateReader.IsDate(inner)) || inner[^1] is '行' or '稿' or '版' || inner is "修订" or "修正" or "修改" or "草案" or "修订草案" or "节录" or "节选" or "摘录"
        || (inner[^1] == '批' && (inner[0] == '第' || inner.Length == 2));
}
