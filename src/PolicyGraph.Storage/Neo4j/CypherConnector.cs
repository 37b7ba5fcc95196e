namespace PolicyGraph.Storage.Neo4j;

/// <summary>Makes a runner for the server that the settings name; nothing is asked of it yet.</summary>
/// <param name="patience">How long failures that will pass are tried again.</param>
public delegate ICypherRunner CypherConnector(StoreSettings settings, TimeSpan patience);
