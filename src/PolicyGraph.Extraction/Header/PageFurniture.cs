namespace PolicyGraph.Extraction.Header;

/// <summary>Words that a page prints around a document and that are no part of its title.</summary>
internal static class PageFurniture
{
    private static readonly string[] MenuWords = ["首页", "当前位置", "您的位置", "网站"];
    private static readonly string[] ButtonWords = ["分享按钮", "分享到", "返回顶部", "【切换】", "[切换]"];

    /// <summary>首页 政务公开: words of a menu, which a title may hold too; so this is asked of lines that are no title alone.</summary>
    public static bool IsMenu(ReadOnlySpan<char> line) => Holds(line, MenuWords) || IsButton(line);

    /// <summary>What is pressed or switched on a page, whatever stands beside it.</summary>
    public static bool IsButton(ReadOnlySpan<char> line) => Holds(line, ButtonWords);

    private static bool Holds(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            if (line.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
