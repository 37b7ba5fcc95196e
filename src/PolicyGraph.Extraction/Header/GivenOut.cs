using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Header;

/// <summary>《…》确定的重点任务: what stands behind the title of a paper whose tasks another one parcels out.</summary>
internal static class GivenOut
{
    private static readonly string[] Words = ["提出的", "确定的", "明确的", "部署的", "安排的"];

    /// <param name="rest">The text behind the title.</param>
    public static bool Follows(ReadOnlySpan<char> rest) => rest.StartsWithAny(Words);
}
