using System.Collections.Immutable;

namespace PolicyGraph.Reports.Analyses;

/// <summary>Names of the reports as users write them.</summary>
public static class ReportKinds
{
    public static ImmutableArray<string> Names { get; } = [.. Enum.GetValues<ReportKind>().Select(NameOf)];

    /// <returns>Null where there is no report of that name.</returns>
    public static ReportKind? Find(string name)
    {
        foreach (var kind in Enum.GetValues<ReportKind>())
        {
            if (NameOf(kind) == name)
                return kind;
        }
        return null;
    }

    public static string NameOf(ReportKind kind) => kind switch
    {
        ReportKind.Coverage => "coverage",
        ReportKind.Matrix => "matrix",
        ReportKind.Workload => "workload",
        ReportKind.Collaboration => "collaboration",
        ReportKind.Lineage => "lineage",
        ReportKind.Dissolved => "dissolved",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
