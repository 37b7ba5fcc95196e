using PolicyGraph.Storage;

namespace PolicyGraph.Reports.Analyses;

/// <summary>Questions to a store → reports. The figures are those of the GraphQL fields of the same names: one reading gives both.</summary>
public static class StoreReports
{
    /// <summary>As many rows as there are.</summary>
    internal const int Everything = int.MaxValue - 1;

    /// <param name="request">Without a <see cref="ReportRequest.Problem"/>.</param>
    /// <exception cref="StoreException">The store cannot be read or does not know the policy.</exception>
    public static Task<Report> ReadAsync(IGraphReader store, ReportRequest request, CancellationToken cancellation = default) => request.Kind switch
    {
        ReportKind.Coverage => CoverageReport.ReadAsync(store, request, cancellation),
        ReportKind.Matrix => MatrixReport.ReadAsync(store, request.PolicyIds!.Value[0], cancellation),
        ReportKind.Workload => WorkloadReport.ReadAsync(store, request, cancellation),
        ReportKind.Collaboration => CollaborationReport.ReadAsync(store, request, cancellation),
        ReportKind.Lineage => LineageReport.ReadAsync(store, request.PolicyIds!.Value[0], cancellation),
        ReportKind.Dissolved => DissolvedReport.ReadAsync(store, request, cancellation),
        _ => throw new ArgumentOutOfRangeException(nameof(request)),
    };

    /// <summary>Names of bodies by id.</summary>
    internal static async Task<IReadOnlyDictionary<string, string>> NamesAsync(
        this IGraphReader store, IEnumerable<string> ids, CancellationToken cancellation) =>
        (await store.GetDepartmentsAsync([.. ids.Distinct(StringComparer.Ordinal)], cancellation).ConfigureAwait(false))
            .ToDictionary(body => body.Id, body => body.Name, StringComparer.Ordinal);
}
