using PolicyGraph.Reports.Exports;

namespace PolicyGraph.Reports.Graphs;

/// <summary>A writer whose files lie in an archive: what reaches the archive is handed on too.</summary>
internal sealed class DrainedGraphWriter(IGraphWriter files, PendingStream archive) : IGraphWriter
{
    public void WriteNodes(IReadOnlyList<GraphNode> nodes) => files.WriteNodes(nodes);

    public void WriteEdges(IReadOnlyList<GraphEdge> edges) => files.WriteEdges(edges);

    public void Complete() => files.Complete();

    public async Task DrainAsync(CancellationToken cancellation)
    {
        await files.DrainAsync(cancellation).ConfigureAwait(false);
        await archive.DrainAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => files.Dispose();
}
