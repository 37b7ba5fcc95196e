using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>A web page → the lines of the document on it.</summary>
internal static class HtmlReader
{
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        using IHtmlDocument page = PageParser.Parse(HtmlDecoder.Decode(bytes));
        INode body = page.Body ?? page.DocumentElement;
        HashSet<INode> outerTables = LayoutTables.Find(body);
        HashSet<INode> noise = PageNoise.Find(body, outerTables);
        INode article = ArticleFinder.Find(body, new PageMeasure(body, noise, outerTables));
        var renderer = new ElementRenderer(noise, outerTables);
        IReadOnlyList<string> lines = renderer.Render(article);
        return string.Join('\n', PageHeading.Missing(PageMetadata.Of(page), lines).Concat(lines));
    }
}
