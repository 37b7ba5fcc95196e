namespace PolicyGraph.Storage.Records;

/// <summary>The load of a body by the policies of a year.</summary>
/// <param name="Year">Of issue; null for policies without a day.</param>
public sealed record StoredWorkloadYear(string DepartmentId, int? Year, long Measures);
