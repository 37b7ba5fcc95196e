using PolicyGraph.Storage;

namespace PolicyGraph.Reports.Graphs;

/// <summary>Which nodes were written, so that no relationship leads to one that was not. Sixteen bytes or so a node.</summary>
internal sealed class PresentNodes
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> hashes = [];

    public void Add(GraphNode node) => hashes.Add(HashOf(node.Table.Space, node.Id));

    /// <exception cref="StoreException">An end of the relationship is not there: somebody writes the store.</exception>
    public void Check(GraphEdge edge)
    {
        if (!hashes.Contains(HashOf(edge.Table.From, edge.From)) || !hashes.Contains(HashOf(edge.Table.To, edge.To)))
            throw new StoreException("The store was changed while it was exported, and what was written is not whole; run the export again when nobody writes the store.");
    }

    /// <summary>FNV-1a over the UTF-16 units.</summary>
    private static ulong HashOf(NodeSpace space, string id)
    {
        var hash = (Offset ^ (ulong)space) * Prime;
        foreach (var unit in id)
            hash = (hash ^ unit) * Prime;
        return hash;
    }
}
