namespace PolicyGraph.Reports.Graphs;

/// <param name="Label">Of the graph in Neo4j: Department, Policy …</param>
/// <param name="Caption">For people.</param>
/// <param name="Values">One a property of the table; null for none.</param>
internal sealed record GraphNode(NodeTable Table, string Label, string Id, string Caption, object?[] Values);
