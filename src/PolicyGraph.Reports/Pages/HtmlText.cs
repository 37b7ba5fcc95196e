using System.Net;

namespace PolicyGraph.Reports.Pages;

/// <summary>Text that stands in a page as text, whatever is in it.</summary>
internal static class HtmlText
{
    /// <summary>For content and for attributes in double quotes.</summary>
    public static string Of(string? text) => WebUtility.HtmlEncode(text ?? "");
}
