using System.Collections.Frozen;
using AngleSharp.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>What HTML's elements do to text.</summary>
internal static class PageElements
{
    private static readonly FrozenSet<string> Silent = Names(
        "script style noscript template iframe frame object embed applet svg canvas audio video map head title base link meta "
        + "input select option textarea button datalist dialog progress meter rt rp rtc");

    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form "
        + "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary ul "
        + "table caption thead tbody tfoot tr td th");

    private static readonly string[] HidingStyles = ["display:none", "visibility:hidden", "font-size:0;", "font-size:0px", "mso-hide:all"];

    /// <summary>Shows no text of the document: code, controls, pictures, reading aids (ruby), and what is hidden in its own tag.</summary>
    public static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName) || element.HasAttribute("hidden") || HasStyle(element, HidingStyles);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName) || HasStyle(element, "display:block");

    public static bool Is(INode node, string name) => node is IElement element && element.LocalName == name;

    private static bool HasStyle(IElement element, params ReadOnlySpan<string> declarations)
    {
        string? style = element.GetAttribute("style");
        if (string.IsNullOrEmpty(style))
        {
            return false;
        }

        string compact = string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant() + ";";
        foreach (string declaration in declarations)
        {
            if (compact.Contains(declaration, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
