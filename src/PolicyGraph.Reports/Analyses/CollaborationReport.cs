using System.Globalization;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Reports.Analyses;

/// <summary>协作关系: pairs of a body that leads and one that has the measure in another role.</summary>
internal static class CollaborationReport
{
    private static readonly SheetHead Head = new("协作关系", "每对牵头方与配合方一行，由多到少，不含机构群体。",
    [
        new("牵头方", ColumnKind.Wrapped, 36),
        new("配合方", ColumnKind.Wrapped, 36),
        new("措施数", ColumnKind.Whole, 9),
        new("政策数", ColumnKind.Whole, 9),
        new("其中配合", ColumnKind.Whole, 10),
        new("其中分工负责", ColumnKind.Whole, 14),
    ], FixedColumns: 2);

    public static async Task<Report> ReadAsync(IGraphReader store, ReportRequest request, CancellationToken cancellation)
    {
        var query = new CollaborationQuery(request.Filter, null, null, request.MinShared, AsOf.Issued, StoreReports.Everything);
        var pairs = await store.ListCollaborationAsync(query, cancellation).ConfigureAwait(false);
        var names = await store.NamesAsync(pairs.SelectMany(pair => new[] { pair.LeaderId, pair.PartnerId }), cancellation).ConfigureAwait(false);
        return new Report("部门协作关系", Head,
            [
                .. pairs.Select(pair => new Cell[]
                {
                    names[pair.LeaderId], names[pair.PartnerId], pair.Measures, pair.Policies, pair.Coordinates, pair.Shares,
                }),
            ],
            string.Create(CultureInfo.InvariantCulture, $"只列共同承担不少于 {request.MinShared} 项措施的部门。"));
    }
}
