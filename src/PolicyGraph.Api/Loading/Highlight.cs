using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Api.Loading;

/// <summary>A fragment of a field around the first place where a part of the search text stands.</summary>
/// <param name="Matches">Places in the fragment.</param>
internal sealed record Highlight(string Field, string Text, ImmutableArray<TextSpan> Matches)
{
    private const int Before = 20;
    private const int Length = 80;

    /// <summary>Null where no part of the search text stands in the field.</summary>
    public static Highlight? Find(string field, string? text, string wanted)
    {
        var parts = wanted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (text is null || parts.Select(part => text.IndexOf(part, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(-1).Min() is not (>= 0 and var first))
            return null;
        var start = Whole(text, Math.Max(0, first - Before));
        var fragment = text[start..Whole(text, Math.Min(text.Length, start + Length))];
        ImmutableArray<TextSpan> matches = [.. parts.SelectMany(part => PlacesOf(part, fragment)).Distinct().OrderBy(match => match.Start).ThenBy(match => match.End)];
        return matches.IsEmpty ? null : new Highlight(field, fragment, matches);
    }

    private static IEnumerable<TextSpan> PlacesOf(string part, string fragment)
    {
        for (var at = fragment.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = fragment.IndexOf(part, at + part.Length, StringComparison.OrdinalIgnoreCase))
            yield return new TextSpan(at, at + part.Length);
    }

    /// <summary>Cuts no surrogate pair in two.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
