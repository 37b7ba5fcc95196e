using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <param name="Reason">As the schema names it.</param>
/// <param name="MatchedName">The name of the body that fits.</param>
internal sealed record DepartmentCandidate(StoredDepartment Department, string Reason, string MatchedName);
