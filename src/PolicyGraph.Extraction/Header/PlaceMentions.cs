using System.Buffers;
using System.Runtime.InteropServices;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Extraction.Header;

/// <summary>How often a text names each place.</summary>
internal static class PlaceMentions
{
    private const int FullNameWeight = 2;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：、\n");
    private static readonly SearchValues<string> Giving = SearchValues.Create(["提供", "作出", "贡献"], StringComparison.Ordinal);

    /// <summary>By code, those within a place counted with it; full names weigh more, and so does what a paper says of its own place.</summary>
    public static Dictionary<string, int> Count(ReadOnlySpan<char> text, RegionTable regions)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = regions.NextStart(text, 0); i >= 0; i = regions.NextStart(text, i + 1))
        {
            if (regions.MatchAtStart(text[i..], near: null) is { } match && !match.IsAcrossWords(text, i))
            {
                var weight = match.IsShort && !IsOwn(text, i, match.Length) ? 1 : FullNameWeight;
                for (var region = match.Region; region is not null; region = regions.Parent(region))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, region.Code, out _) += weight;
                }

                i += match.Length - 1;
            }
        }

        return counts;
    }

    /// <summary>为实现沈阳全面振兴提供支撑, 具有哈尔滨户籍.</summary>
    private static bool IsOwn(ReadOnlySpan<char> text, int at, int length)
    {
        const int longestClause = 40;
        var before = text[Math.Max(0, at - longestClause)..at];
        var behind = text.Slice(at + length, Math.Min(longestClause, text.Length - at - length));
        return behind.StartsWith("户籍", StringComparison.Ordinal)
            || (before[(before.LastIndexOfAny(ClauseEnds) + 1)..].Contains('为') && behind[..(behind.IndexOfAny(ClauseEnds) is >= 0 and var end ? end : behind.Length)].ContainsAny(Giving));
    }
}
