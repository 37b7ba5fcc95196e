using PolicyGraph.Model;

namespace PolicyGraph.Storage.Records;

/// <summary>The assignments of whoever answers for a body, in a role, by the policies of a year.</summary>
/// <param name="AskedId">The body that was asked for.</param>
/// <param name="Year">Of issue; null for policies without a day.</param>
public sealed record StoredDutyYear(string AskedId, int? Year, ResponsibilityRole Role, long Assignments);
