using AngleSharp.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>The tally of every element on a page, from one walk.</summary>
internal sealed class PageMeasure
{
    private readonly Dictionary<INode, BlockTally> tallies = [];
    private readonly IReadOnlySet<INode> noise;
    private readonly IReadOnlySet<INode> outerTables;
    private readonly Stack<bool> holdsData = new();
    private readonly TextBlock block = new();
    private int links;

    /// <param name="noise">Elements that count as if they were not there.</param>
    /// <param name="outerTables">Tables whose cells are no data.</param>
    public PageMeasure(INode root, IReadOnlySet<INode> noise, IReadOnlySet<INode> outerTables)
    {
        this.noise = noise;
        this.outerTables = outerTables;
        var walk = new NodeWalk(root);
        while (walk.MoveNext())
        {
            if (walk.Current is IElement element)
            {
                Visit(walk, element);
            }
            else if (walk.Current is IText text)
            {
                block.Append(text.Data, links > 0);
            }
        }

        Add(root, block.Take(isData: false));
    }

    public BlockTally Of(INode node) => tallies.GetValueOrDefault(node);

    private void Visit(NodeWalk walk, IElement element)
    {
        if (!walk.IsLeaving)
        {
            Enter(walk, element);
            return;
        }

        if (PageElements.IsBlock(element))
        {
            Add(element, block.Take(IsData));
        }

        links -= element.LocalName == "a" ? 1 : 0;
        if (element.LocalName == "table")
        {
            holdsData.Pop();
        }

        Add(element.Parent!, Of(element));
    }

    private void Enter(NodeWalk walk, IElement element)
    {
        if (PageElements.IsSilent(element) || noise.Contains(element))
        {
            walk.SkipElement();
            return;
        }

        if (PageElements.IsBlock(element) || element.LocalName == "br")
        {
            Add(element.Parent!, block.Take(IsData));
        }

        links += element.LocalName == "a" ? 1 : 0;
        if (element.LocalName == "table")
        {
            holdsData.Push(!outerTables.Contains(element));
        }
    }

    private bool IsData => holdsData.TryPeek(out bool data) && data;

    private void Add(INode node, BlockTally tally)
    {
        if (tally != default)
        {
            tallies[node] = Of(node) + tally;
        }
    }
}
