namespace PolicyGraph.Storage.Records;

/// <summary>How many measures a body has.</summary>
/// <param name="Measures">That count as load.</param>
/// <param name="Policies">With such measures.</param>
public sealed record StoredWorkload(
    string DepartmentId, long Measures, long Policies, long Leads, long Coordinates, long Shares, long Responsible);
