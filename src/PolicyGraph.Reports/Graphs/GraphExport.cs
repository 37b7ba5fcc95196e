using PolicyGraph.Reports.Exports;
using PolicyGraph.Storage;

namespace PolicyGraph.Reports.Graphs;

/// <summary>A store → a file of its graph, a page in memory at a time.</summary>
internal static class GraphExport
{
    /// <exception cref="StoreException">The store cannot be read, or was written meanwhile.</exception>
    public static async Task<ExportTotals> WriteAsync(IGraphReader store, IGraphWriter writer, CancellationToken cancellation)
    {
        var (graph, present, nodeCount, edgeCount) = (new StoreGraph(store), new PresentNodes(), 0L, 0L);
        await foreach (var nodes in graph.NodesAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var node in nodes)
                present.Add(node);
            nodeCount += nodes.Count;
            writer.WriteNodes(nodes);
            await writer.DrainAsync(cancellation).ConfigureAwait(false);
        }
        await foreach (var edges in graph.EdgesAsync(cancellation).ConfigureAwait(false))
        {
            foreach (var edge in edges)
                present.Check(edge);
            edgeCount += edges.Count;
            writer.WriteEdges(edges);
            await writer.DrainAsync(cancellation).ConfigureAwait(false);
        }
        writer.Complete();
        await writer.DrainAsync(cancellation).ConfigureAwait(false);
        return new ExportTotals(("nodes", nodeCount), ("relationships", edgeCount));
    }
}
