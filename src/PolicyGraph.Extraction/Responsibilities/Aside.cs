namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Words inside a list that speak of lists: 列第一位的为牵头单位，其余为配合单位，下同.</summary>
internal static class Aside
{
    private static readonly string[] Whole = ["下同", "以下同", "同上"];
    private static readonly string[] Starts = ["列第一", "列在第一", "列首位", "列在首位", "排第一", "排在第一", "排名第一", "排在首位", "位列第一", "第一个为", "首位为", "其余为", "其他为", "其余单位", "其他单位为"];

    public static bool Is(ReadOnlySpan<char> item)
    {
        foreach (var word in Whole)
        {
            if (item.SequenceEqual(word))
            {
                return true;
            }
        }

        return StartsLike(item);
    }

    /// <summary>Whether the words before a label say that it is no label: 其余为 | 配合单位：.</summary>
    public static bool StartsLike(ReadOnlySpan<char> item)
    {
        foreach (var start in Starts)
        {
            if (item.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
