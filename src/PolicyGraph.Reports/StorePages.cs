using System.Runtime.CompilerServices;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Reports;

/// <summary>Everything of a kind that a store holds, page by page in the order of its lists.</summary>
internal static class StorePages
{
    private const int PageSize = 500;

    public static IAsyncEnumerable<IReadOnlyList<StoredPolicy>> PoliciesAsync(
        this IGraphReader store, PolicyFilter filter, CancellationToken cancellation, int pageSize = PageSize) =>
        WalkAsync(page => store.ListPoliciesAsync(new(page, filter), cancellation), pageSize, cancellation);

    public static IAsyncEnumerable<IReadOnlyList<StoredDepartment>> DepartmentsAsync(
        this IGraphReader store, DepartmentFilter filter, CancellationToken cancellation) =>
        WalkAsync(page => store.ListDepartmentsAsync(new(page, filter), cancellation), PageSize, cancellation);

    public static IAsyncEnumerable<IReadOnlyList<StoredMeasure>> MeasuresAsync(
        this IGraphReader store, MeasureFilter filter, CancellationToken cancellation) =>
        WalkAsync(page => store.ListMeasuresAsync(new(page, filter), cancellation), PageSize, cancellation);

    private static async IAsyncEnumerable<IReadOnlyList<T>> WalkAsync<T>(
        Func<PageRequest, Task<Page<T>>> list, int pageSize, [EnumeratorCancellation] CancellationToken cancellation)
    {
        Cursor? after = null;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = await list(new PageRequest(pageSize, After: after)).ConfigureAwait(false);
            if (page.Edges.IsEmpty)
                yield break;
            yield return [.. page.Edges.Select(edge => edge.Node)];
            if (!page.HasMore)
                yield break;
            after = page.Edges[^1].Cursor;
        }
    }
}
