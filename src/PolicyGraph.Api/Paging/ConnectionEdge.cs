using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Paging;

/// <summary>An entry of a list and its place.</summary>
internal sealed record ConnectionEdge(Cursor Cursor, object Node);
