using PolicyGraph.Api.Loading;
using PolicyGraph.Api.Paging;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Model;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Fields;

/// <summary>The graph around something.</summary>
internal static class NeighbourhoodFields
{
    private const int MaxDepth = 4;
    private const int DefaultLimit = 150;

    private sealed record Graph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges);

    private sealed record GraphNode(NodeKey Key, object Item, int Distance, int Shown);

    private sealed record GraphEdge(NodeKey From, NodeKey To, LinkKind Kind);

    public static ResolverTable AddNeighbourhoodFields(this ResolverTable table) => table
        .PerObject<object>("Query.neighbourhood", async (_, batch, cancellation) => await GraphAsync(batch, cancellation).ConfigureAwait(false))
        .Property<Graph>("Graph.nodes", graph => graph.Nodes)
        .Property<Graph>("Graph.edges", graph => graph.Edges)
        .Property<GraphNode>("GraphNode.id", node => IdOf(node.Key).ToString())
        .Property<GraphNode>("GraphNode.name", node => NameOf(node.Item))
        .Property<GraphNode>("GraphNode.item", node => node.Item)
        .Property<GraphNode>("GraphNode.distance", node => node.Distance)
        .Batch("GraphNode.neighbours", (batch, cancellation) => SetCountAsync(batch, (_, neighbours) => neighbours, cancellation))
        .Batch("GraphNode.hidden", (batch, cancellation) => SetCountAsync(batch, (node, neighbours) => neighbours - node.Shown, cancellation))
        .Property<GraphEdge>("GraphEdge.from", edge => IdOf(edge.From).ToString())
        .Property<GraphEdge>("GraphEdge.to", edge => IdOf(edge.To).ToString())
        .Property<GraphEdge>("GraphEdge.kind", edge => EnumNames<LinkKind>.Of(edge.Kind));

    private static async Task<Graph> GraphAsync(FieldBatch batch, CancellationToken cancellation)
    {
        var depth = batch.Arguments["depth"] as int? ?? 1;
        if (depth is < 1 or > MaxDepth)
            throw new ResolverException($"depth: {depth} is out of bounds; give 1 to {MaxDepth}.");
        var limit = Math.Max(1, PageArguments.SizeOf(batch.Arguments, "limit") ?? DefaultLimit);
        var id = GlobalId.Parse(batch.Arguments.Get<string>("id")!);
        var around = await Neighbourhood.WalkAsync(batch.Store(), KeyOf(id), depth, limit, cancellation).ConfigureAwait(false);
        var items = await NodeFields.NodesAsync(batch.Store(), [.. around.Nodes.Select(node => IdOf(node.Key))], cancellation).ConfigureAwait(false);
        if (items[0] is null)
            throw UnknownId.Of("id", batch.Arguments.Get<string>("id")!);
        var shown = around.Links.SelectMany(link => new[] { (link.From, link.To), (From: link.To, To: link.From) }).Distinct()
            .GroupBy(pair => pair.From).ToDictionary(own => own.Key, own => own.Count());
        return new Graph(
            [.. around.Nodes.Zip(items, (node, item) => new GraphNode(node.Key, item!, node.Distance, shown.GetValueOrDefault(node.Key)))],
            [.. around.Links.Select(link => new GraphEdge(link.From, link.To, link.Kind))]);
    }

    private static async ValueTask SetCountAsync(FieldBatch batch, Func<GraphNode, long, long> read, CancellationToken cancellation)
    {
        var counts = await batch.Store().CountNeighboursAsync([.. batch.Parents<GraphNode>().Select(node => node.Key)], cancellation).ConfigureAwait(false);
        for (var i = 0; i < batch.Count; i++)
        {
            var node = batch.Parent<GraphNode>(i);
            batch.Set(i, read(node, counts.GetValueOrDefault(node.Key)));
        }
    }

    private static string NameOf(object item) => item switch
    {
        StoredPolicy policy => policy.Title ?? policy.DocumentNumber ?? policy.Id,
        StoredMeasure measure => measure.Title,
        StoredDepartment body => body.Name,
        Region region => region.FullName,
        _ => throw new ArgumentException($"{item.GetType().Name} has no name.", nameof(item)),
    };

    private static NodeKey KeyOf(GlobalId id) => new(Enum.Parse<NodeKind>(id.Type.ToString()), id.Key);

    private static GlobalId IdOf(NodeKey key) => new(Enum.Parse<NodeType>(key.Kind.ToString()), key.Id);
}
