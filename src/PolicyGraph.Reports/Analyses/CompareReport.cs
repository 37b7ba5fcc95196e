using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Views;

namespace PolicyGraph.Reports.Analyses;

/// <summary>政策对照: a row a task, side by side in each policy, and how its owners differ.</summary>
internal static class CompareReport
{
    private const string SheetName = "政策对照";

    public static async Task<Report> ReadAsync(IGraphReader store, IReadOnlyList<string> policyIds, CancellationToken cancellation)
    {
        var policies = (await store.GetPoliciesAsync(policyIds, cancellation).ConfigureAwait(false)).ToDictionary(policy => policy.Id, StringComparer.Ordinal);
        var tasks = await PolicyComparison.ReadAsync(store, policyIds, isWhole: true, AsOf.Current, cancellation).ConfigureAwait(false);
        return new Report("政策对照", HeadOf(policyIds.Select(id => policies[id])), [.. tasks.Select(CellsOf)],
            "按文本相似度对齐；同条线的部门视为对应，已撤并的按现承接机构。相似度为空的任务只见于一份政策。");
    }

    private static SheetHead HeadOf(IEnumerable<StoredPolicy> policies) => new(SheetName, "每项任务一行，各份政策并列。",
    [
        new("相似度", ColumnKind.Fraction, 9, "文本相似度，0 至 1；空为仅一份政策所有"),
        .. policies.SelectMany(policy => new SheetColumn[]
        {
            new(policy.DocumentNumber ?? policy.Title ?? policy.Id, ColumnKind.Wrapped, 36, "措施编号和标题"),
            new("责任单位", ColumnKind.Wrapped, 36, "左侧政策中的责任单位"),
        }),
        new("差异", ColumnKind.Wrapped, 30, "与首份有此任务的政策相比"),
    ], FixedColumns: 1);

    private static Cell[] CellsOf(ComparedTask task) =>
    [
        task.Score is { } score ? score : default(Cell),
        .. task.Measures.SelectMany((measure, i) => new Cell[] { measure is null ? null : $"{measure.Number} {measure.Title}", OwnersOf(task, i) }),
        task.Score is null ? null : DifferencesOf(task),
    ];

    private static string? OwnersOf(ComparedTask task, int policy)
    {
        var roles = task.Owners.Where(owner => owner.Roles[policy] is not null)
            .GroupBy(owner => owner.Roles[policy]!.Value).OrderBy(group => group.Key)
            .Select(group => $"{ChineseNames.Of(group.Key)}：{string.Join("、", group.Select(owner => owner.Departments[policy]!.Name))}");
        return string.Join("\n", roles) is { Length: > 0 } owners ? owners : null;
    }

    private static string? DifferencesOf(ComparedTask task)
    {
        var changes = task.Owners.Where(owner => owner.Change != OwnerChange.Same)
            .GroupBy(owner => owner.Change).OrderBy(group => group.Key)
            .Select(group => $"{WordOf(group.Key)}：{string.Join("、", group.Select(owner => owner.Name))}");
        return string.Join("\n", changes) is { Length: > 0 } differences ? differences : null;
    }

    private static string WordOf(OwnerChange change) => change switch
    {
        OwnerChange.Added => "增加",
        OwnerChange.Lost => "减少",
        OwnerChange.OtherRole => "角色不同",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
