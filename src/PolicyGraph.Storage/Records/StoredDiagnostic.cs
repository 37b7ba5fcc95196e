using PolicyGraph.Model;

namespace PolicyGraph.Storage.Records;

/// <summary>What the reader of a policy must know.</summary>
public sealed record StoredDiagnostic(string PolicyId, Diagnostic Diagnostic);
