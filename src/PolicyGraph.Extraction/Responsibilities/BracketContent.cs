using PolicyGraph.Extraction.Departments;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>A cheap look at what a pair of brackets holds, before the parser.</summary>
internal static class BracketContent
{
    private const int LongestEnding = 12;

    /// <summary>Role words at the end or a label at the start, or nothing but names.</summary>
    /// <param name="content">Not empty.</param>
    public static bool MayBeList(ReadOnlySpan<char> content, out bool speaksOfRoles)
    {
        content = WithoutRemarks(WithoutAside(content));
        if (Aside.Is(content) || IsSecondHead(content) || (content.EndsWithWord(RoleWords.Composed) && !content.Contains("牵头", StringComparison.Ordinal)))
        {
            return speaksOfRoles = false;
        }

        var undated = WithoutDeadline(content);
        speaksOfRoles = Predicate.StandsAtEnd(undated.TrimEnd("。；，、 ")) || ContainsLabel(content) || EndsInRole(content);
        content = undated.TrimEnd('等');
        content = content.IsEmpty || !NameMark.Is(content[^1]) ? content : content[..^1];
        return speaksOfRoles || BodyShape.EndsLikeBody(content[^Math.Min(content.Length, LongestEnding)..]);
    }

    /// <summary>人民政府 of 各地（市）行署（人民政府）: how the same body is called elsewhere.</summary>
    private static bool IsSecondHead(ReadOnlySpan<char> content) => content is "人民政府" or "行政公署" or "管委会" or "管理委员会" or "党工委" or "办事处";

    /// <summary>The time limit that is all a bracket holds: 完成时限：6月底前, 2023年12月前完成; null for other content.</summary>
    public static string? DeadlineIn(ReadOnlySpan<char> content)
    {
        var label = Label.Read(content) is { Kind: LabelKind.Deadline, IsSpoken: false } read ? read.Length : 0;
        var said = content[label..].Trim("。；，、 ");
        return DeadlineShape.Is(said) ? said.ToString() : null;
    }

    /// <summary>市水利局指导，各区政府负责落实。以下均需各区政府落实，不再列出: the roles stand before what is said of the lists.</summary>
    private static ReadOnlySpan<char> WithoutAside(ReadOnlySpan<char> content)
    {
        var stop = content.IndexOf('。');
        return stop > 0 && Aside.IsSentence(content[stop..]) ? content[..stop] : content;
    }

    /// <summary>市税务局、市财政局，列第一位的为牵头单位，下同: the names stand before what is said of them.</summary>
    private static ReadOnlySpan<char> WithoutRemarks(ReadOnlySpan<char> content)
    {
        while (content.LastIndexOf('，') is > 0 and var comma && Aside.Is(content[(comma + 1)..]))
        {
            content = content[..comma];
        }

        return content;
    }

    /// <summary>市科技局牵头；6月底前启动，2026年底前完成: the roles stand before the time limits.</summary>
    private static ReadOnlySpan<char> WithoutDeadline(ReadOnlySpan<char> content)
    {
        while (content.LastIndexOfAny('，', '；') is > 0 and var last && DeadlineShape.Is(content[(last + 1)..].Trim("。 ")))
        {
            content = content[..last];
        }

        return content;
    }

    private static bool EndsInRole(ReadOnlySpan<char> content) =>
        content.Contains("负责", StringComparison.Ordinal) && (content.Contains('，') || content.Contains('；')) && content.Contains("牵头", StringComparison.Ordinal);

    private static bool ContainsLabel(ReadOnlySpan<char> content)
    {
        const int longest = 16;
        return content[..Math.Min(content.Length, longest)].IndexOfAny('：', '为', '是') > 1 && Label.Read(content.TrimStart(' '), inList: true, maySpeak: true) is { Kind: not LabelKind.Person };
    }
}
