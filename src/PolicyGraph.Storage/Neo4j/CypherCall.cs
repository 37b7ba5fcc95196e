namespace PolicyGraph.Storage.Neo4j;

/// <summary>A statement with the values that it is to be run with.</summary>
public sealed record CypherCall(CypherStatement Statement, CypherParameters Parameters);
