using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Header;

/// <summary>【江西省鹰潭市】关于…的若干措施: the place, or its bodies, that a collection prints before the title.</summary>
internal static class PlaceColumn
{
    private const int Longest = 80;

    /// <summary>The place of the text's first line; null where no column opens it, or one that names no place: 【政策解读】.</summary>
    public static Region? Of(ReadOnlySpan<char> text, RegionTable regions)
    {
        text = text.TrimStart(" \n\u3000");
        if (text.IsEmpty || text[0] != '【' || text[..Math.Min(text.Length, Longest)].IndexOf('】') is not (> 0 and var close))
        {
            return null;
        }

        var column = text[1..close];
        if (regions.MatchAtStart(column, near: null) is not { } match)
        {
            return null;
        }

        // 江西赣州: a province's short name and one of its places.
        var rest = column[match.Length..];
        var within = match.IsShort && regions.MatchAtStart(rest, match.Region) is { } second && second.Length == rest.Length && regions.IsWithin(second.Region, match.Region) ? second.Region : null;
        return within ?? (!match.IsShort || rest.IsEmpty ? match.Region : null);
    }
}
