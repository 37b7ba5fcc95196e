using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyGraph.Documents.Word;

/// <summary>Attribute values as Word takes them: one that makes no sense counts as absent, where the library would throw.</summary>
internal static class WordValue
{
    public static int? Number(OpenXmlSimpleType? value) =>
        int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>Null when the property is not there; present without a value it is on.</summary>
    public static bool? Toggle(OnOffType? property) =>
        property is null ? null : property.Val?.InnerText is not ("0" or "false" or "off");

    public static bool IsOn(OnOffType? property) => Toggle(property) ?? false;
}
