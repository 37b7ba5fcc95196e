using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>What the head of a page says of the document.</summary>
/// <param name="Title">Null where it is only the name of the site.</param>
/// <param name="PublishedOn">As 2024-01-02; null where there is no date.</param>
internal sealed record PageMetadata(string? Title, string? PublishedOn, string? Source)
{
    private static readonly string[] TitleNames = ["ArticleTitle", "og:title"];
    private static readonly string[] DateNames = ["PubDate", "publishdate", "article:published_time"];
    private static readonly string[] SourceNames = ["ContentSource", "source"];

    public static PageMetadata Of(IHtmlDocument page)
    {
        Dictionary<string, string> metas = Metas(page);
        string? title = Value(metas, TitleNames) ?? PageTitle.Clean(page.Title ?? "");
        return new PageMetadata(title, Value(metas, DateNames) is { } date ? IsoDate(date) : null, Value(metas, SourceNames));
    }

    private static Dictionary<string, string> Metas(IHtmlDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (IElement meta in page.GetElementsByTagName("meta"))
        {
            string? name = meta.GetAttribute("name") ?? meta.GetAttribute("property");
            string content = OneLine(meta.GetAttribute("content") ?? "");
            if (name is not null && content.Length > 0)
            {
                metas.TryAdd(name, content);
            }
        }

        return metas;
    }

    private static string? Value(Dictionary<string, string> metas, string[] names) =>
        names.Select(name => metas.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    private static string OneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>2024-01-02 10:20, 2024/1/2, 2024年1月2日 or 20240102…</summary>
    private static string? IsoDate(string text)
    {
        string digits = string.Concat(text.Select(c => char.IsAsciiDigit(c) ? c : ' '));
        string[] numbers = digits.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] parts = numbers is [{ Length: >= 8 } run, ..] ? [run[..4], run[4..6], run[6..8]] : numbers;
        return parts is [{ Length: 4 } year, { Length: <= 2 } month, { Length: <= 2 } day, ..]
            && DateOnly.TryParseExact(
                $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
