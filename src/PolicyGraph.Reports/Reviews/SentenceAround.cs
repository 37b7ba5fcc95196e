using PolicyGraph.Model;

namespace PolicyGraph.Reports.Reviews;

/// <summary>The words around a place of a document, so that one need not open it.</summary>
internal static class SentenceAround
{
    /// <summary>Each side, in UTF-16 units; more is cut off with an ellipsis.</summary>
    private const int Reach = 80;

    private const string Ellipsis = "…";

    /// <summary>From the original text: up to the ends of the sentence or line.</summary>
    public static string Of(TextSpan span, string original)
    {
        var (from, to) = (span.Start, span.End);
        while (from > 0 && span.Start - from < Reach && !EndsSentence(original[from - 1]))
            from--;
        while (to < original.Length && to - span.End < Reach && !EndsSentence(original[to]))
            to++;
        var isCutBefore = from > 0 && !EndsSentence(original[from - 1]);
        var isCutAfter = to < original.Length && !EndsSentence(original[to]);
        return $"{(isCutBefore ? Ellipsis : "")}{original[from..to].Trim()}{(isCutAfter ? Ellipsis : "")}";
    }

    /// <summary>From what a store holds: the list or the text of the measure that the place lies in.</summary>
    /// <returns>Null outside all measures.</returns>
    public static string? Of(TextSpan span, Policy policy)
    {
        foreach (var measure in policy.Measures)
        {
            if (measure.Responsibility.Span.Overlaps(span))
                return measure.Responsibility.Text;
        }
        return policy.Measures.FirstOrDefault(measure => measure.Span.Overlaps(span))?.Text;
    }

    private static bool EndsSentence(char character) => character is '。' or '！' or '？' or '\n' or '\r';
}
