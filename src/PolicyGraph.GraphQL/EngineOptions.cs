using PolicyGraph.GraphQL.Limits;

namespace PolicyGraph.GraphQL;

public sealed record EngineOptions
{
    public LimitOptions Limits { get; init; } = new();

    /// <summary>Documents whose parsing and validation is remembered.</summary>
    public int CachedDocuments { get; init; } = 1000;

    /// <summary>UTF-16 units of all documents remembered, in sum.</summary>
    public int CachedCharacters { get; init; } = 4_000_000;

    /// <summary>Hears of exceptions that resolvers did not mean for the client, for the log.</summary>
    public Action<Exception>? OnUnexpected { get; init; }
}
