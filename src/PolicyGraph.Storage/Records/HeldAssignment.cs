namespace PolicyGraph.Storage.Records;

/// <summary>An assignment, by the body that it was asked for, which need not be the one that the document names.</summary>
public sealed record HeldAssignment(string AskedId, StoredAssignment Assignment);
