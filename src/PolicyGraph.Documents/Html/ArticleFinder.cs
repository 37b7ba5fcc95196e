using AngleSharp.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>
/// The document on a page: down from the body to the smallest element that holds most of its sentences, then up again as long
/// as that adds nothing of the site, since a title or a signature may stand beside the paragraphs.
/// </summary>
internal static class ArticleFinder
{
    /// <summary>A child with this share of the sentences holds the document.</summary>
    private const double Most = 0.85;

    public static INode Find(INode body, PageMeasure measure)
    {
        INode article = Descend(body, measure);
        while (article != body
            && article.Parent is { } parent
            && (IsRowOfTable(article) || measure.Of(parent).Furniture == measure.Of(article).Furniture))
        {
            article = parent;
        }

        return article;
    }

    private static INode Descend(INode node, PageMeasure measure)
    {
        while (MainChild(node, measure) is { } child)
        {
            node = child;
        }

        return node;
    }

    private static IElement? MainChild(INode node, PageMeasure measure)
    {
        double enough = Weight(node, measure) * Most;
        foreach (INode child in node.ChildNodes)
        {
            if (child is IElement element && measure.Of(element).Lines > 1 && Weight(element, measure) >= enough && IsContainer(element))
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>Pages without a sentence, a bare table or a list, are weighed by all their text.</summary>
    private static int Weight(INode node, PageMeasure measure)
    {
        BlockTally tally = measure.Of(node);
        return tally.Sentences > 0 ? tally.Sentences : tally.Text;
    }

    private static bool IsContainer(IElement element) => element.LocalName is not ("ol" or "ul" or "dl" or "p" or "pre");

    /// <summary>A walk down that ends between a table and its cells has met a table of data, which stays whole.</summary>
    private static bool IsRowOfTable(INode node) =>
        node is IElement { LocalName: "table" or "thead" or "tbody" or "tfoot" or "tr" };
}
