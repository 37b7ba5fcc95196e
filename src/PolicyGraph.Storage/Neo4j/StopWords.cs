using System.Collections.Frozen;
using PolicyGraph.Storage.Parts;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>
/// The words that the analyzer <c>cjk</c> leaves out of the text index (Lucene, stopwords of CJKAnalyzer). In policies some of
/// them mean something, such as IT or A, and other stores find them; so what the index found is asked for them.
/// </summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "s", "such", "t",
        "that", "the", "their", "then", "there", "these", "they", "this", "to", "was", "will", "with", "www");

    public static bool Contains(string run) => All.Contains(run);

    /// <summary>A regular expression for each such word of a text, which a field meets that holds it. Nothing of the text gets into it but the word itself.</summary>
    public static string[] PatternsIn(string text) =>
    [
        .. TextRuns.Of(text).Where(Contains).Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal)
            .Select(word => $@"(?is).*(?<![\p{{L}}\p{{N}}&&[^\p{{IsHan}}]]){word}(?![\p{{L}}\p{{N}}&&[^\p{{IsHan}}]]).*"),
    ];
}
