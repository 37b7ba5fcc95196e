namespace PolicyGraph.Reports.Graphs;

/// <summary>Writes a graph in one format: all nodes, then all relationships, each a table after the other.</summary>
internal interface IGraphWriter : IDisposable
{
    void WriteNodes(IReadOnlyList<GraphNode> nodes);

    void WriteEdges(IReadOnlyList<GraphEdge> edges);

    /// <summary>Writes what closes the output.</summary>
    void Complete();

    /// <summary>Hands on what was written.</summary>
    Task DrainAsync(CancellationToken cancellation);
}
