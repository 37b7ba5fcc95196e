using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Header;

/// <summary>《…》确定的重点任务, 《…》6个方面120项任务: what stands behind the title of a paper whose tasks another one parcels out.</summary>
internal static class GivenOut
{
    private const int LongestCount = 16;

    private static readonly string[] Words = ["提出的", "确定的", "明确的", "部署的", "安排的"];
    private static readonly string[] Counted = ["个方面", "方面", "项", "条", "类"];
    private static readonly string[] Tasks = ["任务", "工作", "事项", "项目"];

    /// <param name="rest">The text behind the title.</param>
    public static bool Follows(ReadOnlySpan<char> rest) => rest.StartsWithAny(Words) || BeginsWithCount(rest);

    private static bool BeginsWithCount(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart('中');
        var noun = rest.TrimStart("0123456789一二三四五六七八九十百");
        if (noun.Length == rest.Length || !noun.StartsWithAny(Counted))
        {
            return false;
        }

        var words = noun[..Math.Min(LongestCount, noun.Length)];
        words = words.IndexOfAny("，。；：") is >= 0 and var end ? words[..end] : words;
        return Array.Exists(Tasks, words.ToString().Contains);
    }
}
