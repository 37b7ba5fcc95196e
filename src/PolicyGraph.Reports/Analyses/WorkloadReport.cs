using System.Globalization;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Reports.Analyses;

/// <summary>任务量: bodies by how many measures they have, classes of bodies left out.</summary>
internal static class WorkloadReport
{
    private static readonly SheetHead Head = new("任务量", "每个部门一行，由多到少，不含机构群体。",
    [
        new("部门", ColumnKind.Wrapped, 36),
        new("措施数", ColumnKind.Whole, 9, "计入的措施"),
        new("占比", ColumnKind.Share, 9, "占全部计入措施的比重"),
        new("政策数", ColumnKind.Whole, 9),
        new("牵头", ColumnKind.Whole, 8),
        new("负责", ColumnKind.Whole, 8),
        new("分工负责", ColumnKind.Whole, 10),
        new("配合", ColumnKind.Whole, 8),
    ], FixedColumns: 1);

    public static async Task<Report> ReadAsync(IGraphReader store, ReportRequest request, CancellationToken cancellation)
    {
        var query = new WorkloadQuery(request.Filter, request.By, AsOf.Issued, StoreReports.Everything);
        var table = await store.ListWorkloadAsync(query, cancellation).ConfigureAwait(false);
        var names = await store.NamesAsync(table.Rows.Select(row => row.DepartmentId), cancellation).ConfigureAwait(false);
        var basis = request.By == WorkloadBasis.Lead ? "牵头的措施" : "任一角色的措施";
        return new Report("部门任务量", Head,
            [
                .. table.Rows.Select(row => new Cell[]
                {
                    names[row.DepartmentId], row.Measures, (double)row.Measures / table.Measures, row.Policies,
                    row.Leads, row.Responsible, row.Shares, row.Coordinates,
                }),
            ],
            string.Create(CultureInfo.InvariantCulture, $"计入{basis}；共 {table.Measures} 项措施、{table.Bodies} 个部门，每部门措施数的中位数为 {table.Median:0.##}。"));
    }
}
