namespace PolicyGraph.Documents.Html;

/// <summary>Lines that the page's head adds to the document: what of title, date and source the document does not say.</summary>
internal static class PageHeading
{
    /// <summary>Characters at the head of the document, blanks left out, in which a title stands if it has one.</summary>
    private const int TitleSearch = 1000;

    public static IEnumerable<string> Missing(PageMetadata page, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            yield break;
        }

        string text = Compact(string.Concat(lines));
        if (page.Title is { } title && !HoldsTitle(text.AsSpan(0, Math.Min(text.Length, TitleSearch)), Compact(title)))
        {
            yield return title;
        }

        if (page.PublishedOn is { } date && !ContainsAny(text, date, "发布日期：", "发布时间："))
        {
            yield return $"发布日期：{date}";
        }

        if (page.Source is { } source && !ContainsAny(text, $"来源：{Compact(source)}"))
        {
            yield return $"来源：{source}";
        }
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
