using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>An element's content as lines: a block, a br or a table row each begins a new one.</summary>
/// <param name="noise">Elements that are left out with all they hold.</param>
/// <param name="outerTables">Tables that hold other tables: they lay the page out.</param>
internal sealed class ElementRenderer(IReadOnlySet<INode> noise, IReadOnlySet<INode> outerTables)
{
    private readonly Dictionary<INode, ListMarker> lists = [];

    public IReadOnlyList<string> Render(INode root)
    {
        var text = new InlineText();
        var walk = new NodeWalk(root);
        while (walk.MoveNext())
        {
            if (walk.Current is IElement element)
            {
                Visit(walk, element, text);
            }
            else if (walk.Current is IText node)
            {
                text.Append(node.Data, IsPreformatted(node));
            }
        }

        text.EndLine();
        return text.Lines;
    }

    private void Visit(NodeWalk walk, IElement element, InlineText text)
    {
        if (walk.IsLeaving)
        {
            EndBlock(element, text);
            return;
        }

        if (PageElements.IsSilent(element) || noise.Contains(element))
        {
            walk.SkipElement();
            return;
        }

        EndBlock(element, text);
        if (element.LocalName == "li" && PageElements.Is(element.Parent!, "ol"))
        {
            text.Mark(MarkerOf((IElement)element.Parent!).Next(element));
        }
        else if (element is IHtmlTableElement table && !outerTables.Contains(table))
        {
            AddTable(table, text);
            walk.SkipElement();
        }
    }

    private static void EndBlock(IElement element, InlineText text)
    {
        if (element.LocalName == "br" || PageElements.IsBlock(element))
        {
            text.EndLine();
        }
    }

    private void AddTable(IHtmlTableElement table, InlineText text)
    {
        foreach (string line in new TableReader(this).Read(table))
        {
            text.AddLine(line);
        }
    }

    private ListMarker MarkerOf(IElement list)
    {
        if (!lists.TryGetValue(list, out ListMarker? marker))
        {
            lists.Add(list, marker = new ListMarker(list));
        }

        return marker;
    }

    private static bool IsPreformatted(IText node) => PageElements.Is(node.Parent!, "pre");
}
