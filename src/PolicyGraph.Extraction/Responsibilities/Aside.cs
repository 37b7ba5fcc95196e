namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Words inside a list that speak of lists: 列第一位的为牵头单位，其余为配合单位，下同.</summary>
internal static class Aside
{
    private static readonly string[] Whole = ["下同", "以下同", "同上"];
    private static readonly string[] Starts = ["列第一", "列在第一", "列首位", "列在首位", "排第一", "排在第一", "排名第一", "排在首位", "位列第一", "第一个为", "首位为", "其余为", "其他为", "其余单位", "其他单位为"];

    private static readonly string[] SentenceMarks = ["下同", "不再", "不一一列", "不逐一列", "不逐项列"];

    /// <summary>Whether a sentence behind the names is about the lists: 具体任务均涉及各县（区），不再列出，下同.</summary>
    /// <param name="sentence">From behind a full stop up to the next one, or to the list's end.</param>
    public static bool IsSentence(ReadOnlySpan<char> sentence)
    {
        foreach (var mark in SentenceMarks)
        {
            if (sentence.Contains(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

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
