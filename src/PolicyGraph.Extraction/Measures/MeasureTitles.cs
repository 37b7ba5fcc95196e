using PolicyGraph.Extraction.Outline;

namespace PolicyGraph.Extraction.Measures;

/// <summary>What a measure is called: its first sentence if that is short, else the heading above it, else its first clause.</summary>
internal sealed class MeasureTitles(string text, DocumentOutline outline)
{
    private const int LongestSentence = 30;
    private const int LongestClause = 40;

    public string Of(MeasureDraft draft)
    {
        if (draft.Row is { } row)
        {
            return row.Title;
        }

        var body = text.AsSpan(draft.TextStart, draft.TextEnd - draft.TextStart);
        var stop = body.IndexOf('。');
        if (stop is > 2 and <= LongestSentence && stop + 1 < body.Length && !body[..stop].ContainsAny("，：；（\n"))
        {
            return body[..stop].ToString();
        }

        if (draft.Heading >= 0 && outline.Headings[draft.Heading].Title is { Length: > 0 } title)
        {
            return title;
        }

        var clause = body.IndexOfAny("，。；：\n");
        clause = clause < 0 ? body.Length : clause;
        return body[..Math.Min(clause, LongestClause)].ToString();
    }
}
