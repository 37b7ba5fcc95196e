using AngleSharp.Dom;

namespace PolicyGraph.Documents.Html;

/// <summary>
/// Tables of 政府信息公开, in which labels alternate with values. A table that has labels side by side lists documents under
/// them, and is part of the text.
/// </summary>
internal static class InfoTables
{
    private const int LeastPairs = 2;

    public static List<INode> Find(INode root, IReadOnlySet<INode> outerTables)
    {
        var found = new List<INode>();
        var walk = new NodeWalk(root);
        while (walk.MoveNext())
        {
            if (!walk.IsLeaving && walk.Current is IElement { LocalName: "table" } table && !outerTables.Contains(table) && IsInfo(table))
            {
                found.Add(table);
            }
        }

        return found;
    }

    private static bool IsInfo(IElement table)
    {
        int pairs = 0;
        foreach (IElement row in table.GetElementsByTagName("tr"))
        {
            bool[] labels = [.. row.Children.Select(cell => InfoLabels.IsLabel(cell.TextContent))];
            for (int i = 0; i + 1 < labels.Length; i++)
            {
                if (labels[i] && labels[i + 1])
                {
                    return false;
                }

                pairs += labels[i] ? 1 : 0;
            }
        }

        return pairs >= LeastPairs;
    }
}
