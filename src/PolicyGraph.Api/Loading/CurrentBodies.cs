using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <summary>Bodies → those that hold their duties today, by the reforms that carried duties over whole.</summary>
internal static class CurrentBodies
{
    /// <summary>No body was reformed more often; a circle in the data ends here too.</summary>
    private const int MostReforms = 8;

    /// <returns>A row for every id; a body that still exists holds its own.</returns>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<StoredDepartment>>> OfAsync(
        IGraphReader store, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var reforms = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var open = ids;
        for (var step = 0; step < MostReforms && open.Count > 0; step++)
        {
            var found = await store.GetSuccessorsAsync(open, cancellation).ConfigureAwait(false);
            foreach (var body in found.Where(IsFollowed).GroupBy(reform => reform.PredecessorId, StringComparer.Ordinal))
                reforms[body.Key] = BatchLoading.KeysOf(body.Select(reform => reform.SuccessorId));
            open = BatchLoading.KeysOf(found.Where(IsFollowed).Select(reform => reform.SuccessorId).Where(id => !reforms.ContainsKey(id)));
        }
        var ends = ids.ToDictionary(id => id, id => EndsOf(id, reforms), StringComparer.Ordinal);
        var bodies = (await store.GetDepartmentsAsync(BatchLoading.KeysOf(ends.Values.SelectMany(end => end)), cancellation).ConfigureAwait(false))
            .ToDictionary(body => body.Id, StringComparer.Ordinal);
        return ends.ToDictionary(
            end => end.Key,
            IReadOnlyList<StoredDepartment> (end) => [.. end.Value.Where(bodies.ContainsKey).Select(id => bodies[id])],
            StringComparer.Ordinal);
    }

    private static bool IsFollowed(StoredSuccession reform) =>
        reform.Kind is SuccessionKind.Rename or SuccessionKind.Merge or SuccessionKind.Absorb;

    private static string[] EndsOf(string id, Dictionary<string, string[]> reforms)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ends = new List<string>();
        var open = new Stack<string>([id]);
        while (open.TryPop(out var body))
        {
            if (!seen.Add(body))
                continue;
            if (!reforms.TryGetValue(body, out var successors))
                ends.Add(body);
            else
                successors.ToList().ForEach(open.Push);
        }
        return BatchLoading.KeysOf(ends);
    }
}
