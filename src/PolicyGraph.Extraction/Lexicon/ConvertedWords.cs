using System.Buffers;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>
/// Words that a page converted for readers in Taiwan has in place of the mainland's, 資訊 for 信息 (the phrase table of OpenCC's s2twp);
/// in names of bodies they are read back. Characters alone are <c>traditional.tsv</c>'s.
/// </summary>
internal static class ConvertedWords
{
    // Longest first where one holds another.
    private static readonly (string Converted, string Meant)[] Words =
    [
        ("网际网路", "互联网"), ("智慧财产权", "知识产权"), ("资讯", "信息"), ("网路", "网络"), ("大资料", "大数据"), ("数位", "数字"), ("计程车", "出租车"),
    ];

    private static readonly SearchValues<char> Marks = SearchValues.Create("路慧讯料位程");

    /// <summary>工业和信息化局 for 工业和资讯化局; the name itself where it holds no such word.</summary>
    public static ReadOnlySpan<char> Restore(ReadOnlySpan<char> name)
    {
        if (!name.ContainsAny(Marks))
        {
            return name;
        }

        var restored = name.ToString();
        foreach (var (converted, meant) in Words)
        {
            restored = restored.Replace(converted, meant, StringComparison.Ordinal);
        }

        return restored;
    }
}
