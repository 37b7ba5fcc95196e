namespace PolicyGraph.Documents.Html;

/// <summary>The document's title in a page's title, which often goes on with the column and the site.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = ["_", "|", "｜", "--", " - ", " – ", " — "];

    private static readonly string[] SiteEndings = ["网", "网站", "门户", "平台", "政府", "公开"];

    private static readonly string[] DocumentWords =
    [
        "关于", "通知", "意见", "方案", "办法", "规定", "决定", "公告", "规划", "措施", "细则", "条例", "批复", "计划", "纲要", "要点", "通告", "报告", "指南", "清单",
    ];

    /// <summary>Null where no part looks like the title of a document.</summary>
    public static string? Clean(string title)
    {
        foreach (string part in title.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string candidate = WithoutSite(part);
            if (DocumentWords.Any(word => candidate.Contains(word, StringComparison.Ordinal)))
            {
                return candidate;
            }
        }

        return null;
    }

    private static string WithoutSite(string title)
    {
        int hyphen = title.LastIndexOf('-');
        return hyphen > 0 && SiteEndings.Any(ending => title.EndsWith(ending, StringComparison.Ordinal))
            ? title[..hyphen].TrimEnd()
            : title;
    }
}
