using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Reports;

/// <summary>Who answers today for bodies that reforms ended.</summary>
internal static class CurrentNames
{
    /// <returns>Id → names of those who answer, parted by 、; nothing for a body that answers for itself.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> OfAsync(
        IGraphReader store, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var holders = (await store.GetHoldersAsync(ids, AsOf.Current, cancellation).ConfigureAwait(false))
            .Where(pair => pair.HolderId != pair.DepartmentId).ToArray();
        var names = (await store.GetDepartmentsAsync([.. holders.Select(pair => pair.HolderId).Distinct(StringComparer.Ordinal)], cancellation).ConfigureAwait(false))
            .ToDictionary(body => body.Id, body => body.Name, StringComparer.Ordinal);
        return holders.GroupBy(pair => pair.DepartmentId, StringComparer.Ordinal).ToDictionary(
            group => group.Key, group => string.Join("、", group.Select(pair => names[pair.HolderId])), StringComparer.Ordinal);
    }
}
