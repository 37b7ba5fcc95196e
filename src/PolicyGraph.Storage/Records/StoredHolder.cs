namespace PolicyGraph.Storage.Records;

/// <summary>A body and one that answers for it.</summary>
public sealed record StoredHolder(string DepartmentId, string HolderId);
