namespace PolicyGraph.Storage.Records;

/// <summary>A node of the graph; the id of a region is its code.</summary>
public readonly record struct NodeKey(NodeKind Kind, string Id);
