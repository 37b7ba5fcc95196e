using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Views;

/// <summary>The same task in several policies, and whose it is in each.</summary>
public static class PolicyComparison
{
    /// <summary>Pairs of policies grow with the square of their number.</summary>
    public const int MostPolicies = 10;

    private static readonly PageRequest Everything = new(int.MaxValue - 1);

    /// <param name="policyIds">Each once.</param>
    /// <param name="isWhole">With tasks that one policy alone has.</param>
    /// <returns>In the order of the first policy that has the task.</returns>
    public static async Task<IReadOnlyList<ComparedTask>> ReadAsync(
        IGraphReader store, IReadOnlyList<string> policyIds, bool isWhole, AsOf asOf, CancellationToken cancellation = default)
    {
        var measures = (await store.GetMeasuresOfPoliciesAsync(policyIds, Everything, cancellation).ConfigureAwait(false))
            .ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        var order = policyIds.Index().ToDictionary(policy => policy.Item, policy => policy.Index, StringComparer.Ordinal);
        var places = measures.Values.Select(measure => (measure.Id, Policy: order[measure.PolicyId]))
            .OrderBy(place => place.Policy).ThenBy(place => measures[place.Id].Position).ToArray();
        var pairs = await store.GetAlignmentsBetweenPoliciesAsync(policyIds, cancellation).ConfigureAwait(false);
        var owners = await OwnersAsync(store, policyIds, asOf, cancellation).ConfigureAwait(false);
        return
        [
            .. TaskAlignment.Of(places, pairs).Where(task => isWhole || task.Score is not null).Select(task =>
            {
                StoredMeasure?[] own = [.. policyIds.Select((_, i) => task.MeasureIds.TryGetValue(i, out var id) ? measures[id] : null)];
                return new ComparedTask(task.Score, own, owners(own));
            }),
        ];
    }

    private static async Task<Func<StoredMeasure?[], IReadOnlyList<OwnerComparison>>> OwnersAsync(
        IGraphReader store, IReadOnlyList<string> policyIds, AsOf asOf, CancellationToken cancellation)
    {
        var assignments = await store.GetAssignmentsOfPoliciesAsync(policyIds, cancellation).ConfigureAwait(false);
        var byMeasure = assignments.ToLookup(assignment => assignment.MeasureId, StringComparer.Ordinal);
        string[] ids = [.. assignments.Select(assignment => assignment.DepartmentId).Distinct(StringComparer.Ordinal)];
        var holders = (await store.GetHoldersAsync(ids, asOf, cancellation).ConfigureAwait(false))
            .DistinctBy(pair => pair.DepartmentId, StringComparer.Ordinal).ToDictionary(pair => pair.DepartmentId, pair => pair.HolderId, StringComparer.Ordinal);
        var bodies = (await store.GetDepartmentsAsync([.. ids.Concat(holders.Values).Distinct(StringComparer.Ordinal)], cancellation).ConfigureAwait(false))
            .ToDictionary(body => body.Id, StringComparer.Ordinal);
        return measures => OwnerComparison.Of(
            [.. measures.Select(measure => measure is null ? null : byMeasure[measure.Id].ToArray())], bodies, id => bodies[holders[id]]);
    }
}
