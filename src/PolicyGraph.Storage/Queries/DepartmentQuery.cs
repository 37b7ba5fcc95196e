namespace PolicyGraph.Storage.Queries;

/// <summary>Bodies, filtered and ordered.</summary>
public sealed record DepartmentQuery(
    PageRequest Page, DepartmentFilter Filter, DepartmentOrder Order = DepartmentOrder.Id, bool Descending = false);
