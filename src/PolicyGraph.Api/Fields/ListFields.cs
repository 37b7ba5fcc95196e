using PolicyGraph.Api.Filters;
using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Fields;

/// <summary>Root fields that list.</summary>
internal static class ListFields
{
    public static ResolverTable AddListFields(this ResolverTable table) => table
        .PerObject<object>("Query.policies", async (_, batch, cancellation) => await PoliciesAsync(batch, cancellation).ConfigureAwait(false))
        .PerObject<object>("Query.departments", async (_, batch, cancellation) => await DepartmentsAsync(batch, cancellation).ConfigureAwait(false))
        .PerObject<object>("Query.measures", async (_, batch, cancellation) => await MeasuresAsync(batch, cancellation).ConfigureAwait(false))
        .PerObject<object>("Query.regions", async (_, batch, cancellation) => await RegionsAsync(batch, cancellation).ConfigureAwait(false));

    private static async Task<Connection> PoliciesAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var (store, page, filter) = (batch.Store(), PageArguments.Read(batch), PolicyConditions.FilterOf(batch.Arguments));
        var query = new PolicyQuery(page.ToRequest(), filter, PolicyConditions.OrderOf(batch.Arguments));
        page.RequireCursorsOf(query.Keys.Length);
        var found = await store.ListPoliciesAsync(query, cancellation).ConfigureAwait(false);
        return page.Cut(EdgesOf(found), found.HasMore, counting => store.CountPoliciesAsync(filter, counting));
    }

    private static async Task<Connection> DepartmentsAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var (store, page, filter) = (batch.Store(), PageArguments.Read(batch), DepartmentConditions.FilterOf(batch.Arguments));
        var query = new DepartmentQuery(page.ToRequest(), filter, DepartmentConditions.OrderOf(batch.Arguments));
        page.RequireCursorsOf(query.Keys.Length);
        var found = await store.ListDepartmentsAsync(query, cancellation).ConfigureAwait(false);
        return page.Cut(EdgesOf(found), found.HasMore, counting => store.CountDepartmentsAsync(filter, counting));
    }

    private static async Task<Connection> MeasuresAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var (store, page, filter) = (batch.Store(), PageArguments.Read(batch), MeasureConditions.FilterOf(batch.Arguments));
        var query = new MeasureQuery(page.ToRequest(), filter, MeasureConditions.OrderOf(batch.Arguments));
        page.RequireCursorsOf(query.Keys.Length);
        var found = await store.ListMeasuresAsync(query, cancellation).ConfigureAwait(false);
        return page.Cut(EdgesOf(found), found.HasMore, counting => store.CountMeasuresAsync(filter, counting));
    }

    private static async Task<Connection> RegionsAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var (store, page, filter) = (batch.Store(), PageArguments.Read(batch), RegionConditions.FilterOf(batch.Arguments));
        var query = new RegionQuery(page.ToRequest(), filter, RegionConditions.OrderOf(batch.Arguments));
        page.RequireCursorsOf(query.Keys.Length);
        var found = await store.ListRegionsAsync(query, cancellation).ConfigureAwait(false);
        return page.Cut(EdgesOf(found), found.HasMore, counting => store.CountRegionsAsync(filter, counting));
    }

    private static ConnectionEdge[] EdgesOf<T>(Page<T> page)
        where T : notnull => [.. page.Edges.Select(edge => new ConnectionEdge(edge.Cursor, edge.Node))];
}
