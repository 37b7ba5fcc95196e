using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>Whatever has an id.</summary>
internal static class NodeFields
{
    public static ResolverTable AddNodeFields(this ResolverTable table) => table
        .TypeName("Node", TypeOf)
        .TypeName("SearchItem", TypeOf)
        .PerObject<object>("Query.node", async (_, batch, cancellation) =>
            (await NodesAsync(batch.Store(), [GlobalId.Parse(batch.Arguments.Get<string>("id")!)], cancellation).ConfigureAwait(false))[0])
        .PerObject<object>("Query.nodes", async (_, batch, cancellation) =>
            await NodesAsync(batch.Store(), IdsOf(batch.Arguments), cancellation).ConfigureAwait(false));

    /// <summary>One call of the store for each type among the ids.</summary>
    public static async Task<object?[]> NodesAsync(IGraphReader store, IReadOnlyList<GlobalId> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<GlobalId, object>();
        foreach (var type in ids.GroupBy(id => id.Type))
        {
            var keys = BatchLoading.KeysOf(type.Select(id => id.Key));
            foreach (var node in await LoadAsync(store, type.Key, keys, cancellation).ConfigureAwait(false))
                found[IdOf(node)] = node;
        }
        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }

    private static GlobalId[] IdsOf(ArgumentValues arguments)
    {
        var ids = arguments.Get<object?[]>("ids")!;
        if (ids.Length > PageArguments.MaxSize)
            throw new ResolverException($"ids: {ids.Length} are more than can be asked for at once; the limit is {PageArguments.MaxSize}.", PageArguments.LimitCode);
        return [.. ids.Select(id => GlobalId.Parse((string)id!))];
    }

    private static async Task<IEnumerable<object>> LoadAsync(
        IGraphReader store, NodeType type, string[] keys, CancellationToken cancellation) => type switch
        {
            NodeType.Policy => await store.GetPoliciesAsync(keys, cancellation).ConfigureAwait(false),
            NodeType.Measure => await store.GetMeasuresAsync(keys, cancellation).ConfigureAwait(false),
            NodeType.Department => await store.GetDepartmentsAsync(keys, cancellation).ConfigureAwait(false),
            _ => await store.GetRegionsAsync(keys, cancellation).ConfigureAwait(false),
        };

    private static GlobalId IdOf(object node) => node switch
    {
        StoredPolicy policy => new GlobalId(NodeType.Policy, policy.Id),
        StoredMeasure measure => new GlobalId(NodeType.Measure, measure.Id),
        StoredDepartment body => new GlobalId(NodeType.Department, body.Id),
        Region region => new GlobalId(NodeType.Region, region.Code),
        _ => throw new ArgumentException($"{node.GetType().Name} has no id.", nameof(node)),
    };

    private static string? TypeOf(object node) => IdOf(node).Type.ToString();
}
