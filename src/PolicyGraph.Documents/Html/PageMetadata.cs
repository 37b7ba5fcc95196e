using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>What the head of a page says of the document.</summary>
/// <param name="Title">Null where it is only the name of the site.</param>
/// <param name="PublishedOn">Null where there is no date.</param>
internal sealed record PageMetadata(string? Title, DateOnly? PublishedOn, string? Source)
{
    private static readonly string[] TitleNames = ["ArticleTitle", "og:title"];
    private static readonly string[] DateNames = ["PubDate", "publishdate", "article:published_time"];
    private static readonly string[] SourceNames = ["ContentSource", "source"];

    public static PageMetadata Of(IHtmlDocument page)
    {
        Dictionary<string, string> metas = Metas(page);
        string? title = Value(metas, TitleNames) ?? PageTitle.Clean(page.Title ?? "");
        return new PageMetadata(title, Value(metas, DateNames) is { } date ? PageDate.Parse(date) : null, Value(metas, SourceNames));
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
}
