using System.Globalization;
using AngleSharp.Dom;
using PolicyGraph.Documents.Numbering;

namespace PolicyGraph.Documents.Html;

/// <summary>The number that a browser shows before an item of an ordered list, with its sign and space.</summary>
internal sealed class ListMarker
{
    private readonly int step;
    private readonly NumberStyle? style;
    private int next;

    public ListMarker(IElement list)
    {
        bool reversed = list.HasAttribute("reversed");
        step = reversed ? -1 : 1;
        next = Number(list, "start") ?? (reversed ? list.Children.Count(child => child.LocalName == "li") : 1);
        style = StyleOf(list);
    }

    public string Next(IElement item)
    {
        int value = Number(item, "value") ?? next;
        next = value + step;
        return style switch
        {
            null => "",
            NumberStyle.ChineseCounting => NumberText.Of(value, NumberStyle.ChineseCounting) + "、",
            { } known => NumberText.Of(value, known) + ". ",
        };
    }

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? value
            : null;

    private static NumberStyle? StyleOf(IElement list)
    {
        string css = list.GetAttribute("style") ?? "";
        return Css(css) switch
        {
            "none" or "disc" or "circle" or "square" => null,
            "lower-alpha" or "lower-latin" => NumberStyle.LowerLetter,
            "upper-alpha" or "upper-latin" => NumberStyle.UpperLetter,
            "lower-roman" => NumberStyle.LowerRoman,
            "upper-roman" => NumberStyle.UpperRoman,
            "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" => NumberStyle.ChineseCounting,
            _ => list.GetAttribute("type") switch
            {
                "a" => NumberStyle.LowerLetter,
                "A" => NumberStyle.UpperLetter,
                "i" => NumberStyle.LowerRoman,
                "I" => NumberStyle.UpperRoman,
                _ => NumberStyle.Decimal,
            },
        };
    }

    private static string Css(string style)
    {
        foreach (string declaration in style.Split(';'))
        {
            string[] parts = declaration.Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts is ["list-style-type" or "list-style", var value])
            {
                return value.Split(' ')[0].ToLowerInvariant();
            }
        }

        return "";
    }
}
