using System.Collections.Immutable;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Queries;

/// <summary>The order of assignments by year.</summary>
internal static class DutyYears
{
    /// <summary>By body, then the earliest year first, undated policies before.</summary>
    public static ImmutableArray<StoredDutyYear> Sorted(IEnumerable<StoredDutyYear> years) =>
        [.. years.OrderBy(one => one.AskedId, StringComparer.Ordinal).ThenBy(one => one.Year ?? 0).ThenBy(one => one.Role)];
}
