namespace PolicyGraph.Documents.Html;

/// <summary>Lines set before the document: what the page states of it, in its head or beside it, and the document itself does not say.</summary>
internal sealed class PageHeading(PageMetadata head, InfoBox box)
{
    /// <summary>Characters at the beginning of the document, blanks left out, in which a title stands if it has one.</summary>
    private const int TitleSearch = 1000;

    public IEnumerable<string> Missing(IReadOnlyList<string> lines)
    {
        string text = Compact(string.Concat(lines));
        return text.Length == 0 ? [] : Candidates(text).OfType<string>();
    }

    private IEnumerable<string?> Candidates(string text)
    {
        yield return head.Title is { } title && !HoldsTitle(text.AsSpan(0, Math.Min(text.Length, TitleSearch)), Compact(title)) ? title : null;
        yield return Line("发文机关", box.Value(InfoLabel.Issuer), text);
        yield return Line("发文字号", DocumentNumber(), text);
        yield return IssuedOn(text);
        yield return PublishedOn(text);
        yield return head.Source is { } source && !ContainsAny(text, $"来源：{Compact(source)}") ? $"来源：{source}" : null;
    }

    private static string? Line(string label, string? value, string text) =>
        value is not null && !ContainsAny(text, Compact(value)) ? $"{label}：{value}" : null;

    /// <summary>Boxes are printed even when they are empty: a number has digits and ends in 号.</summary>
    private string? DocumentNumber() =>
        box.Value(InfoLabel.DocumentNumber) is { } number && number.EndsWith('号') && number.Any(char.IsDigit) ? number : null;

    private string? IssuedOn(string text) =>
        box.Value(InfoLabel.IssuedOn) is { } value && PageDate.Parse(value) is { } date && !ContainsAny(text, PageDate.Chinese(date), PageDate.Iso(date))
            ? $"成文日期：{PageDate.Iso(date)}"
            : null;

    private string? PublishedOn(string text)
    {
        DateOnly? date = head.PublishedOn ?? (box.Value(InfoLabel.PublishedOn) is { } value ? PageDate.Parse(value) : null);
        return date is { } known && !ContainsAny(text, PageDate.Iso(known), "发布日期：", "发布时间：") ? $"发布日期：{PageDate.Iso(known)}" : null;
    }

    /// <summary>A title in 《》 is a citation, not the title of this document.</summary>
    private static bool HoldsTitle(ReadOnlySpan<char> text, string title)
    {
        for (int found; (found = text.IndexOf(title, StringComparison.Ordinal)) >= 0; text = text[(found + 1)..])
        {
            if (found == 0 || text[found - 1] != '《')
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(string text, params ReadOnlySpan<string> values)
    {
        foreach (string value in values)
        {
            if (text.Contains(value, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string Compact(string text) => string.Concat(text.Where(c => !BlankText.IsBlank(c)));
}
