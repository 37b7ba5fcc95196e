namespace PolicyGraph.Storage.Records;

/// <summary>How much of a policy a store holds; compared after a load with what was extracted.</summary>
public sealed record PolicyCounts(string PolicyId, int Measures, int Assignments, int Citations);
