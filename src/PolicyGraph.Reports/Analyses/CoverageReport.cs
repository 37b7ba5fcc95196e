using System.Runtime.CompilerServices;
using PolicyGraph.Model;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Analyses;

/// <summary>覆盖率: a row for all policies together, then one a policy.</summary>
internal static class CoverageReport
{
    public static SheetHead Head { get; } = new("覆盖率", "首行为合计，其后每份政策一行；前五个分项相加等于措施数。",
    [
        new("文号", ColumnKind.Text, 22, "无文号的用标题"),
        new("政策", ColumnKind.Wrapped, 50, IsDetail: true),
        new("措施数", ColumnKind.Whole, 9),
        new("有牵头", ColumnKind.Whole, 9, "写明牵头的具体单位"),
        new("单独负责", ColumnKind.Whole, 10, "无牵头，由一个具体单位负责"),
        new("仅分工", ColumnKind.Whole, 9, "只写按职责分工负责，无牵头"),
        new("仅群体", ColumnKind.Whole, 9, "只有各有关部门一类"),
        new("无单位", ColumnKind.Whole, 9, "清单中没有读懂的单位"),
        new("落实率", ColumnKind.Share, 9, "有牵头与单独负责之和占措施数的比重"),
        new("有时限", ColumnKind.Whole, 9, "写明完成时限"),
        new("牵头撤并", ColumnKind.Whole, 10, "牵头或单独负责的单位已在机构改革中撤并"),
    ], FixedColumns: 1);

    public static async Task<Report> ReadAsync(IGraphReader store, ReportRequest request, CancellationToken cancellation)
    {
        var rows = new List<Cell[]>();
        await foreach (var page in RowsAsync(store, request.Filter, cancellation).ConfigureAwait(false))
            rows.AddRange(page);
        return new Report("责任覆盖率", Head, rows, "牵头是否撤并按今日口径：截至目前的机构改革全部计入。");
    }

    public static async IAsyncEnumerable<IReadOnlyList<Cell[]>> RowsAsync(
        IGraphReader store, PolicyFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return [CellsOf("合计", null, await store.GetCoverageAsync(filter, AsOf.Current, cancellation).ConfigureAwait(false))];
        await foreach (var policies in store.PoliciesAsync(filter with { Statuses = [PolicyStatus.Loaded] }, cancellation).ConfigureAwait(false))
        {
            var rows = new List<Cell[]>();
            foreach (var policy in policies)
            {
                var figures = await store.GetCoverageAsync(new PolicyFilter { Ids = [policy.Id] }, AsOf.Current, cancellation).ConfigureAwait(false);
                rows.Add(CellsOf(policy.DocumentNumber ?? policy.Title ?? policy.Id, policy.Title, figures));
            }
            yield return rows;
        }
    }

    private static Cell[] CellsOf(string document, string? title, StoredCoverage figures) =>
    [
        document, title, figures.Measures, figures.NamedLead, figures.SoleOwner, figures.SharedOnly, figures.GroupsOnly, figures.Nobody,
        figures.Measures == 0 ? new Cell(null) : (double)(figures.NamedLead + figures.SoleOwner) / figures.Measures,
        figures.WithDeadline, figures.DissolvedLead,
    ];
}
