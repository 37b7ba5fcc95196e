using PolicyGraph.Model;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>A policy and the hash of its content.</summary>
internal sealed record HashedPolicy(Policy Policy, string Hash);
