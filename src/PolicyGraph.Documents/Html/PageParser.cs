using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PolicyGraph.Documents.Html;

/// <summary>
/// Markup → tree. Scripts never run and nothing is loaded. The parser is stopped while it builds, before depth can endanger
/// a stack or unclosed formatting, which it repeats in every paragraph, can fill the memory.
/// </summary>
internal static class PageParser
{
    /// <summary>Browsers stop nesting at 512.</summary>
    private const int MaxDepth = 512;

    private const int MaxElements = 250_000;

    public static IHtmlDocument Parse(string html)
    {
        var growth = new TreeGrowth();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            DisableElementPositionTracking = true,
            MaximumDepth = int.MaxValue,
            OnCreated = (element, _) => growth.Watch(element),
        });
        return parser.ParseDocument(html);
    }

    private sealed class TreeGrowth
    {
        private int elements;
        private INode? previous;

        /// <summary>
        /// An element is reported before it has its place, so the one before it is measured; the formatting that the parser
        /// repeated in that one is never reported, and counted here.
        /// </summary>
        public void Watch(IElement created)
        {
            elements++;
            if (previous is not null)
            {
                RefuseDepth(previous);
                elements += RepeatedBelow(previous);
            }

            if (elements > MaxElements)
            {
                throw new UnreadableDocumentException(
                    DocumentProblemCodes.TooComplex, null, "the page has more than 250,000 elements", "save its text as .txt or .docx");
            }

            previous = created;
        }

        private static int RepeatedBelow(INode element)
        {
            int count = 0;
            for (INode? below = element.LastChild; below is IElement; below = below.LastChild)
            {
                count++;
            }

            return count;
        }

        private static void RefuseDepth(INode element)
        {
            int depth = 0;
            for (INode? above = element; above is not null; above = above.Parent)
            {
                depth++;
            }

            if (depth > MaxDepth)
            {
                throw new UnreadableDocumentException(
                    DocumentProblemCodes.TooDeep, null, "elements of the page are nested more than 512 deep", "save its text as .txt or .docx");
            }
        }
    }
}
