using System.Collections.Immutable;
using System.Globalization;
using PolicyGraph.Model;
using PolicyGraph.Reports.Analyses;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Reports.Workbooks;

/// <summary>矩阵: of one policy measures × bodies; of several, policies × bodies with numbers of measures.</summary>
internal static class MatrixSheet
{
    /// <summary>More columns nobody reads, and Excel ends at 16,384.</summary>
    private const int MostPolicies = 200;

    private const double PolicyWidth = 16;

    public static async Task<Sheet> ReadAsync(IGraphReader store, ImmutableArray<string>? policyIds, BodyDirectory bodies, CancellationToken cancellation)
    {
        var page = await store.ListPoliciesAsync(
            new(new PageRequest(MostPolicies), new PolicyFilter { Ids = policyIds, Statuses = [PolicyStatus.Loaded] }), cancellation).ConfigureAwait(false);
        if (page.HasMore)
            return TooMany();
        if (page.Edges is [var only])
        {
            var report = await MatrixReport.ReadAsync(store, only.Node.Id, cancellation).ConfigureAwait(false);
            return Sheet.Of(report.Head, report.Rows);
        }
        var columns = page.Edges.Select(edge => edge.Node).ToArray();
        var head = new SheetHead(MatrixReport.SheetName, "每个部门一行，每份政策一列；格中为该部门在政策中的措施数，括号内为其中牵头数。",
            [new("部门", ColumnKind.Wrapped, 34), .. columns.Select(policy => new SheetColumn(policy.DocumentNumber ?? policy.Title ?? policy.Id, ColumnKind.Mark, PolicyWidth))],
            FixedColumns: 1);
        var counts = await CountAsync(store, [.. columns.Select(policy => policy.Id)], cancellation).ConfigureAwait(false);
        return Sheet.Of(head,
        [
            .. bodies.Ids.Select(id => (Cell[])[bodies[id].Link, .. columns.Select(policy => (Cell)TextOf(counts.GetValueOrDefault((id, policy.Id))))]),
        ]);
    }

    private static async Task<Dictionary<(string Body, string Policy), (int All, int Led)>> CountAsync(
        IGraphReader store, IReadOnlyList<string> policyIds, CancellationToken cancellation)
    {
        var counts = new Dictionary<(string Body, string Policy), (int All, int Led)>();
        foreach (var policyId in policyIds)
        {
            var assignments = await store.GetAssignmentsOfPoliciesAsync([policyId], cancellation).ConfigureAwait(false);
            foreach (var own in assignments.GroupBy(assignment => assignment.DepartmentId, StringComparer.Ordinal))
            {
                var led = own.Where(assignment => assignment.Role == ResponsibilityRole.Lead).Select(assignment => assignment.MeasureId).Distinct(StringComparer.Ordinal).Count();
                counts[(own.Key, policyId)] = (own.Select(assignment => assignment.MeasureId).Distinct(StringComparer.Ordinal).Count(), led);
            }
        }
        return counts;
    }

    private static string? TextOf((int All, int Led) count) => count switch
    {
        (0, _) => null,
        (var all, 0) => all.ToString(CultureInfo.InvariantCulture),
        var (all, led) => string.Create(CultureInfo.InvariantCulture, $"{all}（牵头 {led}）"),
    };

    private static Sheet TooMany() => Sheet.Of(
        new SheetHead(MatrixReport.SheetName, "政策过多时不列。", [new("说明", ColumnKind.Wrapped, 100)]),
        [[$"政策超过 {MostPolicies} 份，矩阵过宽，此处不列；请用 policygraph report matrix --policy 文号 逐份导出。"]]);
}
