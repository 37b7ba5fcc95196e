namespace PolicyGraph.Storage.Records;

/// <summary>A body that reforms ended and that measures still name as their lead or sole owner.</summary>
public sealed record StoredDissolvedLead(string DepartmentId, long Measures, long Policies);
