using AngleSharp.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>Tables that hold another table: they lay a page out, and are read as plain blocks.</summary>
internal static class LayoutTables
{
    public static HashSet<INode> Find(INode root)
    {
        var outer = new HashSet<INode>();
        var open = new Stack<INode>();
        var walk = new NodeWalk(root);
        while (walk.MoveNext())
        {
            if (!PageElements.Is(walk.Current, "table"))
            {
                continue;
            }

            if (walk.IsLeaving)
            {
                open.Pop();
                continue;
            }

            if (open.TryPeek(out INode? above))
            {
                outer.Add(above);
            }

            open.Push(walk.Current);
        }

        return outer;
    }
}
