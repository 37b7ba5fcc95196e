using System.Text;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Pages;

/// <summary>A responsibility list with the names in it marked by their role.</summary>
internal static class ListMarkup
{
    /// <summary>A name is marked where it stands behind the one before it; one that the reading form joined differently stays unmarked.</summary>
    public static string Of(Measure measure)
    {
        var (text, markup, end) = (measure.Responsibility.Text, new StringBuilder(), 0);
        foreach (var assignment in measure.Assignments.Where(assignment => assignment.AsWritten.Length > 0))
        {
            var at = text.IndexOf(assignment.AsWritten, end, StringComparison.Ordinal);
            if (at < 0)
                continue;
            markup.Append(HtmlText.Of(text[end..at]));
            markup.Append(MarkOf(assignment, assignment.AsWritten));
            end = at + assignment.AsWritten.Length;
        }
        return markup.Append(HtmlText.Of(text[end..])).ToString();
    }

    /// <summary>A name, marked with what it was read as.</summary>
    public static string MarkOf(Assignment assignment, string written) =>
        $"<mark class=\"{ClassOf(assignment.Role)}\" title=\"{TitleOf(assignment)}\">{HtmlText.Of(written)}</mark>";

    public static string ClassOf(ResponsibilityRole role) => role switch
    {
        ResponsibilityRole.Lead => "lead",
        ResponsibilityRole.Coordinate => "coordinate",
        ResponsibilityRole.Shared => "shared",
        ResponsibilityRole.Responsible => "responsible",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static string TitleOf(Assignment assignment) =>
        HtmlText.Of($"{ChineseNames.Of(assignment.Role)}：{assignment.Department.Name}");
}
