using System.Runtime.CompilerServices;
using PolicyGraph.Model;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>部门: a row a body that measures name.</summary>
internal static class BodySheet
{
    private const int AtOnce = 500;

    public static SheetHead Head { get; } = new("部门", "措施中出现的每个机构一行，按地区代码和名称排列。",
    [
        new("部门", ColumnKind.Wrapped, 34, "规范全称"),
        new("类别", ColumnKind.Text, 14, "机构群体指各有关部门一类"),
        new("层级", ColumnKind.Mark, 8),
        new("地区", ColumnKind.Wrapped, 24),
        new("条线", ColumnKind.Text, 12, "各级同一业务系统的名称，便于跨地区比较"),
        new("牵头", ColumnKind.Whole, 8, "责任条数"),
        new("负责", ColumnKind.Whole, 8),
        new("分工负责", ColumnKind.Whole, 10),
        new("配合", ColumnKind.Whole, 8),
        new("合计", ColumnKind.Whole, 8),
        new("现承接机构", ColumnKind.Wrapped, 30, "经更名、合并、并入后承接职责的机构；未撤并的为空"),
        new("其他名称", ColumnKind.Text, 50, "简称、旧称和原文写法"),
        new("标识", ColumnKind.Text, 40, "地区代码加名称，各种导出中一致"),
    ], FixedColumns: 1);

    public static async IAsyncEnumerable<IReadOnlyList<Cell[]>> PagesAsync(
        IGraphReader store, BodyDirectory bodies, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var ids in bodies.Ids.Chunk(AtOnce))
        {
            var stored = (await store.GetDepartmentsAsync(ids, cancellation).ConfigureAwait(false)).ToDictionary(body => body.Id, StringComparer.Ordinal);
            var codes = stored.Values.Select(body => body.RegionCode).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
            var regions = (await store.GetRegionsAsync(codes, cancellation).ConfigureAwait(false)).ToDictionary(region => region.Code, StringComparer.Ordinal);
            yield return [.. ids.Select(id => CellsOf(stored[id], bodies[id], regions))];
        }
    }

    private static Cell[] CellsOf(StoredDepartment body, BodyEntry entry, Dictionary<string, Region> regions) =>
    [
        body.Name, ChineseNames.Of(body.Kind), body.Level is { } level ? ChineseNames.Of(level) : null,
        body.RegionCode is { } code ? regions[code].FullName : null, body.Function,
        entry.Tally[ResponsibilityRole.Lead], entry.Tally[ResponsibilityRole.Responsible], entry.Tally[ResponsibilityRole.Shared],
        entry.Tally[ResponsibilityRole.Coordinate], entry.Tally.All, entry.Current, string.Join("、", body.Aliases), body.Id,
    ];
}
