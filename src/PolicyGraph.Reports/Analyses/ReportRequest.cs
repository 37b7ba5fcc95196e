using System.Collections.Immutable;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Views;

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
    public string? Problem => Kind switch
    {
        ReportKind.Matrix or ReportKind.Lineage when PolicyIds is not { Length: 1 } => $"{ReportKinds.NameOf(Kind)} is of one policy",
        ReportKind.Compare when PolicyIds is not { Length: >= 2 and <= PolicyComparison.MostPolicies } =>
            $"{ReportKinds.NameOf(Kind)} is of 2 to {PolicyComparison.MostPolicies} policies",
        _ => null,
    };
}
