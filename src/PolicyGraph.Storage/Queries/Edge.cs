namespace PolicyGraph.Storage.Queries;

/// <summary>Something in an ordered list, and its place.</summary>
public sealed record Edge<T>(Cursor Cursor, T Node);
