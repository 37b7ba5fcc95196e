namespace PolicyGraph.Storage.Neo4j;

/// <summary>What a citation may call a policy.</summary>
internal sealed record PolicyName(string Id, string? Number, string? Title);
