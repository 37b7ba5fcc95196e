namespace PolicyGraph.Storage.Records;

/// <summary>How often a diagnostic occurs.</summary>
public sealed record DiagnosticCount(string Code, long Count);
