using PolicyGraph.Model;
using PolicyGraph.Reports.Sheets;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports.Analyses;

/// <summary>已撤并仍挂牵头: bodies that reforms ended and that measures still name as their lead or sole owner.</summary>
internal static class DissolvedReport
{
    private static readonly AssignmentFilter Owning = new([ResponsibilityRole.Lead, ResponsibilityRole.Responsible]);
    private static readonly PageRequest Everything = new(StoreReports.Everything);

    private static readonly SheetHead Head = new("已撤并牵头", "每个已撤并而仍挂牵头或单独负责的单位一行，由多到少。",
    [
        new("文中单位", ColumnKind.Wrapped, 34),
        new("现承接机构", ColumnKind.Wrapped, 34, "经更名、合并、并入后承接职责的机构"),
        new("可能承接", ColumnKind.Wrapped, 34, "拆分或职能划转的去向，只供参考"),
        new("措施数", ColumnKind.Whole, 9),
        new("政策数", ColumnKind.Whole, 9),
        new("涉及措施", ColumnKind.Wrapped, 50, "政策与措施编号"),
    ], FixedColumns: 1);

    public static async Task<Report> ReadAsync(IGraphReader store, ReportRequest request, CancellationToken cancellation)
    {
        var leads = await store.ListDissolvedLeadsAsync(request.Filter, AsOf.Current, StoreReports.Everything, cancellation).ConfigureAwait(false);
        string[] ids = [.. leads.Select(lead => lead.DepartmentId)];
        var names = await store.NamesAsync(ids, cancellation).ConfigureAwait(false);
        var current = await CurrentNames.OfAsync(store, ids, cancellation).ConfigureAwait(false);
        var possible = await PossibleAsync(store, ids, cancellation).ConfigureAwait(false);
        var places = await PlacesAsync(store, request, ids, cancellation).ConfigureAwait(false);
        return new Report("已撤并仍挂牵头的单位", Head,
            [
                .. leads.Select(lead => new Cell[]
                {
                    names[lead.DepartmentId], current.GetValueOrDefault(lead.DepartmentId), possible.GetValueOrDefault(lead.DepartmentId),
                    lead.Measures, lead.Policies, places.GetValueOrDefault(lead.DepartmentId),
                }),
            ],
            "按今日口径：截至目前的机构改革全部计入。");
    }

    private static async Task<Dictionary<string, string>> PossibleAsync(IGraphReader store, string[] ids, CancellationToken cancellation)
    {
        var reforms = (await store.GetSuccessorsAsync(ids, cancellation).ConfigureAwait(false))
            .Where(reform => reform.Kind is SuccessionKind.Split or SuccessionKind.FunctionTransfer).ToArray();
        var names = await store.NamesAsync(reforms.Select(reform => reform.SuccessorId), cancellation).ConfigureAwait(false);
        return TextsOf(reforms, reform => reform.PredecessorId, reform => names[reform.SuccessorId], "、");
    }

    private static async Task<Dictionary<string, string>> PlacesAsync(
        IGraphReader store, ReportRequest request, string[] ids, CancellationToken cancellation)
    {
        var assignments = (await store.GetAssignmentsOfDepartmentsAsync(ids, Owning, Everything, cancellation).ConfigureAwait(false))
            .Where(assignment => request.PolicyIds is not { } wanted || wanted.Contains(assignment.PolicyId)).ToArray();
        string[] measureIds = [.. assignments.Select(assignment => assignment.MeasureId).Distinct(StringComparer.Ordinal)];
        var measures = (await store.GetMeasuresAsync(measureIds, cancellation).ConfigureAwait(false)).ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        return TextsOf(assignments, assignment => assignment.DepartmentId, assignment => PlaceOf(measures[assignment.MeasureId]), "；");
    }

    private static string PlaceOf(StoredMeasure measure) => $"{measure.PolicyId} 第 {measure.Number} 项";

    private static Dictionary<string, string> TextsOf<T>(IEnumerable<T> items, Func<T, string> key, Func<T, string> text, string separator) =>
        items.GroupBy(key, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => string.Join(separator, group.Select(text).Distinct(StringComparer.Ordinal)), StringComparer.Ordinal);
}
