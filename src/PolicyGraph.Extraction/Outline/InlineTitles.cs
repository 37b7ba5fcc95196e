using System.Buffers;

namespace PolicyGraph.Extraction.Outline;

/// <summary>Decides, over the whole document, whether the first sentence behind a number is a title.</summary>
internal static class InlineTitles
{
    private const int LongestClause = 40;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；：（\n");

    /// <summary>
    /// A kind of number is followed by titles throughout or not at all: where most numbers stand before plain text, a short
    /// first sentence is text too. An item （一）without a sentence of its own for title is called by its first clause.
    /// </summary>
    public static IReadOnlyList<Heading> Settle(string text, List<Heading> headings)
    {
        foreach (var group in headings.Select((heading, index) => (heading, index)).GroupBy(pair => pair.heading.Marker.Kind).ToList())
        {
            var inline = group.Count(pair => pair.heading is { IsInline: true, Title: not null });
            var plain = group.Count(pair => pair.heading.Title is null);
            foreach (var (heading, index) in group)
            {
                if (heading is { IsInline: true, Title: not null } && inline * 2 < inline + plain)
                {
                    headings[index] = AsPlainText(heading);
                }

                if (headings[index].Title is null && group.Key is HeadingKind.Chinese or HeadingKind.ChineseInBrackets)
                {
                    headings[index] = headings[index] with { Title = FirstClause(text, heading) };
                }
            }
        }

        return headings;
    }

    private static Heading AsPlainText(Heading heading) => heading with { Title = null, BodyStart = heading.Start + heading.Marker.Length };

    private static string? FirstClause(string text, Heading heading)
    {
        var start = heading.Start + heading.Marker.Length;
        var rest = text.AsSpan(start, Math.Min(LongestClause + 1, text.Length - start));
        var end = rest.IndexOfAny(ClauseEnds);
        return end > 1 ? rest[..end].Trim().ToString() : null;
    }
}
