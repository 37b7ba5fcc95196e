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
        List<INode> boxes = InfoTables.Find(body, outerTables);
        HashSet<INode> left = [.. noise, .. boxes];
        INode article = ArticleFinder.Find(body, new PageMeasure(body, left, outerTables));
        IReadOnlyList<string> lines = new ElementRenderer(left, outerTables).Render(article);

        var around = new ElementRenderer(new HashSet<INode>(left) { article }, outerTables);
        IEnumerable<string> stated = boxes.SelectMany(around.Render).Concat(article == body ? [] : around.Render(body));
        var heading = new PageHeading(PageMetadata.Of(page), new InfoBox(stated));
        return string.Join('\n', heading.Missing(lines).Concat(lines));
    }
}
