using PolicyGraph.Model;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Views;

namespace PolicyGraph.Reports.Analyses;

/// <summary>政策脉络: what a policy rests on, itself, and what rests on it.</summary>
internal static class LineageReport
{
    private static readonly SheetHead Head = new("政策脉络", "上位政策、本政策、下位政策，每份一行，由近及远。",
    [
        new("关系", ColumnKind.Mark, 8), new("层数", ColumnKind.Whole, 8, "与本政策相隔几层依据关系"),
        new("政策", ColumnKind.Wrapped, 56), new("文号", ColumnKind.Text, 22), new("成文日期", ColumnKind.Day, 12),
        new("全文", ColumnKind.Mark, 10, "未读入：只见于引用，存储中没有其全文"),
    ]);

    /// <exception cref="StoreException">The store does not know the policy.</exception>
    public static async Task<Report> ReadAsync(IGraphReader store, string policyId, CancellationToken cancellation)
    {
        if (await store.GetPoliciesAsync([policyId], cancellation).ConfigureAwait(false) is not [var policy])
            throw new StoreException($"{policyId}: the store holds no such policy.");
        var above = await PolicyLineage.AncestorsAsync(store, policyId, PolicyLineage.MaxDepth, cancellation).ConfigureAwait(false);
        var below = await PolicyLineage.DescendantsAsync(store, policyId, PolicyLineage.MaxDepth, cancellation).ConfigureAwait(false);
        var met = (await store.GetPoliciesAsync([.. above.Concat(below).Select(step => step.PolicyId).Distinct(StringComparer.Ordinal)], cancellation).ConfigureAwait(false))
            .ToDictionary(other => other.Id, StringComparer.Ordinal);
        return new Report($"政策脉络：{policy.Title ?? policy.Id}", Head,
        [
            .. above.Reverse().Select(step => CellsOf("上位", step.Distance, met[step.PolicyId])),
            CellsOf("本政策", 0, policy),
            .. below.Select(step => CellsOf("下位", step.Distance, met[step.PolicyId])),
        ]);
    }

    private static Cell[] CellsOf(string relation, int distance, StoredPolicy policy) =>
    [
        relation, (long)distance, policy.Title ?? policy.Id, policy.DocumentNumber, policy.IssuedOn,
        policy.Status == PolicyStatus.Loaded ? "已读入" : "未读入",
    ];
}
