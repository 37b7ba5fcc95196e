namespace PolicyGraph.Reports.Graphs;

/// <param name="Type">Of the graph in Neo4j: LEADS, BASED_ON …</param>
/// <param name="FromLabel">Label of the node that it begins at.</param>
/// <param name="ToLabel">Label of the node that it ends at.</param>
/// <param name="Values">One a property of the table; null for none.</param>
internal sealed record GraphEdge(
    EdgeTable Table, string Type, string FromLabel, string From, string ToLabel, string To, object?[] Values);
