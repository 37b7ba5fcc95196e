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
        Span<int> inline = stackalloc int[(int)HeadingKind.Action + 1];
        Span<int> plain = stackalloc int[(int)HeadingKind.Action + 1];
        foreach (var heading in headings)
        {
            inline[(int)heading.Marker.Kind] += heading is { IsInline: true, Title: not null } ? 1 : 0;
            plain[(int)heading.Marker.Kind] += heading.Title is null ? 1 : 0;
        }

        for (var i = 0; i < headings.Count; i++)
        {
            var kind = headings[i].Marker.Kind;
            if (headings[i] is { IsInline: true, Title: not null } && inline[(int)kind] < plain[(int)kind])
            {
                headings[i] = AsPlainText(headings[i]);
            }

            if (headings[i].Title is null && kind is HeadingKind.Chinese or HeadingKind.ChineseInBrackets)
            {
                headings[i] = headings[i] with { Title = FirstClause(text, headings[i]) };
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
