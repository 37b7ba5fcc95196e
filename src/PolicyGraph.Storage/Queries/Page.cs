using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries;

/// <summary>Part of an ordered list.</summary>
/// <param name="HasMore">More follow in the direction of paging.</param>
public sealed record Page<T>(ImmutableArray<Edge<T>> Edges, bool HasMore);
