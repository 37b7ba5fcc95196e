namespace PolicyGraph.Storage.Records;

/// <summary>A link of the graph.</summary>
/// <param name="AskedFor">The end that was asked for.</param>
public sealed record NodeLink(NodeKey AskedFor, NodeKey From, NodeKey To, LinkKind Kind);
