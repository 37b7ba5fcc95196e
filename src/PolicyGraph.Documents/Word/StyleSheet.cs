using DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyGraph.Documents.Word;

/// <summary>What paragraphs and runs take from their styles, and these from the styles they are based on.</summary>
internal sealed class StyleSheet
{
    /// <summary>Word allows no longer chain; a circle ends here.</summary>
    private const int LongestChain = 64;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly string? defaultParagraphStyle;

    public StyleSheet(Styles? root)
    {
        foreach (Style style in root?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
                defaultParagraphStyle ??= IsDefaultParagraph(style) ? id : null;
            }
        }
    }

    /// <summary>The list that a paragraph belongs to; null when to none.</summary>
    public ListMembership? ListOf(ParagraphProperties? properties)
    {
        NumberingProperties? own = properties?.NumberingProperties;
        int? level = WordValue.Number(own?.NumberingLevelReference?.Val);
        if (WordValue.Number(own?.NumberingId?.Val) is { } number)
        {
            return ListMembership.Of(number, level, null);
        }

        foreach (Style style in Chain(properties?.ParagraphStyleId?.Val?.Value ?? defaultParagraphStyle))
        {
            NumberingProperties? inherited = style.StyleParagraphProperties?.NumberingProperties;
            if (WordValue.Number(inherited?.NumberingId?.Val) is { } inheritedNumber)
            {
                int? styleLevel = level ?? WordValue.Number(inherited?.NumberingLevelReference?.Val);
                return ListMembership.Of(inheritedNumber, styleLevel, style.StyleId!.Value);
            }
        }

        return null;
    }

    public bool IsHidden(RunProperties? run, ParagraphProperties? paragraph) =>
        WordValue.Toggle(run?.Vanish)
        ?? Vanish(run?.RunStyle?.Val?.Value)
        ?? Vanish(paragraph?.ParagraphStyleId?.Val?.Value ?? defaultParagraphStyle)
        ?? false;

    private bool? Vanish(string? styleId) => Chain(styleId)
        .Select(style => WordValue.Toggle(style.StyleRunProperties?.Vanish))
        .FirstOrDefault(vanish => vanish is not null);

    private IEnumerable<Style> Chain(string? styleId)
    {
        for (int length = 0; length < LongestChain && styleId is not null && styles.TryGetValue(styleId, out Style? style); length++)
        {
            yield return style;
            styleId = style.BasedOn?.Val?.Value;
        }
    }

    private static bool IsDefaultParagraph(Style style) =>
        style.Default?.InnerText is "1" or "true" && style.Type?.InnerText == "paragraph";
}
