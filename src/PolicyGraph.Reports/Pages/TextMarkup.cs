using System.Text;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Pages;

/// <summary>The original text of a policy with its lists and the names in them marked.</summary>
internal static class TextMarkup
{
    /// <param name="text">That the spans of the policy point to.</param>
    public static string Of(Policy policy, string text)
    {
        var (markup, end) = (new StringBuilder(text.Length * 2), 0);
        foreach (var measure in policy.Measures.OrderBy(measure => measure.Responsibility.Span.Start))
        {
            var list = measure.Responsibility.Span;
            if (list.Start < end || list.End > text.Length || list.IsEmpty)
                continue;
            markup.Append(HtmlText.Of(text[end..list.Start])).Append($"<span class=\"inlist\" id=\"{AnchorOf(measure)}\">");
            AppendList(markup, measure, text);
            markup.Append("</span>");
            end = list.End;
        }
        return markup.Append(HtmlText.Of(text[end..])).ToString();
    }

    /// <summary>Of the list of a measure; its number may hold anything.</summary>
    public static string AnchorOf(Measure measure) => HtmlText.Of($"m-{Uri.EscapeDataString(measure.Number)}");

    private static void AppendList(StringBuilder markup, Measure measure, string text)
    {
        var (list, end) = (measure.Responsibility.Span, measure.Responsibility.Span.Start);
        foreach (var assignment in measure.Assignments.OrderBy(assignment => assignment.Span.Start))
        {
            if (assignment.Span.Start < end || !list.Contains(assignment.Span))
                continue;
            markup.Append(HtmlText.Of(text[end..assignment.Span.Start])).Append(ListMarkup.MarkOf(assignment, text[assignment.Span.Start..assignment.Span.End]));
            end = assignment.Span.End;
        }
        markup.Append(HtmlText.Of(text[end..list.End]));
    }
}
