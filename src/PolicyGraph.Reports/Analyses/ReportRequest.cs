using System.Collections.Immutable;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Reports.Analyses;

/// <summary>Which report, and of what.</summary>
/// <param name="PolicyIds">Null for all policies.</param>
/// <param name="By">What counts as load.</param>
/// <param name="MinShared">Pairs of bodies with fewer measures are left out.</param>
public sealed record ReportRequest(
    ReportKind Kind, ImmutableArray<string>? PolicyIds = null, WorkloadBasis By = WorkloadBasis.Lead, int MinShared = 2)
{
    internal PolicyFilter Filter => new() { Ids = PolicyIds };

    /// <returns>Why it cannot be answered, as a clause; null where it can.</returns>
    public string? Problem => Kind is ReportKind.Matrix or ReportKind.Lineage && PolicyIds is not { Length: 1 }
        ? $"{ReportKinds.NameOf(Kind)} is of one policy"
        : null;
}
