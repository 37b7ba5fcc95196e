namespace PolicyGraph.Extraction.Lexicon;

/// <summary>The words that the names of zones end in: 新区, 开发区, 示范区.</summary>
internal static class ZoneTypes
{
    public static readonly string[] All =
        ["新区", "开发区", "高新区", "经开区", "示范区", "试验区", "实验区", "合作区", "管理区", "度假区", "风景区", "保税区", "功能区", "经济区", "集聚区", "综保区", "自贸区", "景区", "片区", "港区", "林区", "矿区", "园区", "新城"];

    private static readonly WordIndex<string> ByLast = WordIndex.ByLast(All);

    public static bool Is(string word) => Array.IndexOf(All, word) >= 0;

    /// <summary>The type that the name ends in; null where it ends in none.</summary>
    public static string? Of(ReadOnlySpan<char> name) => ByLast.AtEnd(name).First;
}
