namespace PolicyGraph.Storage.Sqlite;

/// <param name="ContentHash">Null for a policy that is only cited.</param>
internal sealed record PolicyRow(long Key, string? ContentHash, string? Title);
