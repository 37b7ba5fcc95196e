namespace PolicyGraph.Api.Paging;

/// <summary>A page of a list.</summary>
/// <param name="CountAsync">Counts all pages; called only where the query asks.</param>
internal record Connection(
    IReadOnlyList<ConnectionEdge> Edges, bool HasNext, bool HasPrevious, Func<CancellationToken, Task<long>> CountAsync);
