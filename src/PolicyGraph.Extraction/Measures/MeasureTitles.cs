using System.Buffers;
using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Measures;

/// <summary>What a measure is called: the heading above it if it is the only one there, else its first sentence if that is short, else its first clause.</summary>
internal sealed class MeasureTitles(string text, DocumentOutline outline, IEnumerable<MeasureDraft> drafts)
{
    private const int LongestSentence = 30;
    private const int LongestClause = 40;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。：；（\n");

    private readonly HeadingCounts _measuresUnder = HeadingCounts.Of(drafts, outline);

    public string Of(MeasureDraft draft)
    {
        if (draft.Row is { } row)
        {
            return row.Title;
        }

        if (HeadingOf(draft) is { } title && _measuresUnder[draft.Heading] == 1)
        {
            return title;
        }

        var body = text.AsSpan(draft.TextStart, draft.TextEnd - draft.TextStart);
        var stop = body.IndexOf('。');
        if (stop is > 2 and <= LongestSentence && stop + 1 < body.Length && !body[..stop].ContainsAny(Marks))
        {
            return body[..stop].ToString();
        }

        if (body.IsEmpty)
        {
            return HeadingOf(draft) ?? "";
        }

        var clause = body.IndexOfAny(Marks);
        clause = clause < 0 ? body.Length : clause;
        return body[..Math.Min(clause, LongestClause)].ToString();
    }

    private string? HeadingOf(MeasureDraft draft) =>
        draft.Heading >= 0 && outline.Headings[draft.Heading].Title is { Length: > 0 } title ? title : null;
}
