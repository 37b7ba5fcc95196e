namespace PolicyGraph.Storage.Neo4j;

/// <summary>A statement with the values that it is to be run with.</summary>
/// <param name="Parameters">A list that is a value by itself may be made while it is read, and anew each time.</param>
public sealed record CypherCall(CypherStatement Statement, CypherParameters Parameters);
