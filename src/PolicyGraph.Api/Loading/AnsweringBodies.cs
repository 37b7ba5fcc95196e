using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <summary>Bodies → those that answer for them on a day.</summary>
internal static class AnsweringBodies
{
    /// <returns>A row for every id that the store knows; a body that still exists answers for itself.</returns>
    public static async Task<IReadOnlyDictionary<string, IReadOnlyList<StoredDepartment>>> OfAsync(
        IGraphReader store, IReadOnlyList<string> ids, AsOf asOf, CancellationToken cancellation)
    {
        var holders = await store.GetHoldersAsync(ids, asOf, cancellation).ConfigureAwait(false);
        var bodies = (await store.GetDepartmentsAsync(BatchLoading.KeysOf(holders.Select(holder => holder.HolderId)), cancellation).ConfigureAwait(false))
            .ToDictionary(body => body.Id, body => AnsweringDepartment.Of(body, asOf), StringComparer.Ordinal);
        return holders.GroupBy(holder => holder.DepartmentId, StringComparer.Ordinal).ToDictionary(
            own => own.Key,
            IReadOnlyList<StoredDepartment> (own) => [.. own.Select(holder => bodies[holder.HolderId])],
            StringComparer.Ordinal);
    }
}
