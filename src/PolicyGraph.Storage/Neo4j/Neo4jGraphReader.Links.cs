using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>The graph as nodes and links.</summary>
internal sealed partial class Neo4jGraphReader
{
    public Task<IReadOnlyList<NodeLink>> GetLinksAsync(IReadOnlyList<NodeKey> nodes, int most, CancellationToken cancellation = default) =>
        AskAsync(AnalysisStatements.FindLinks, LinkOfNode, new CypherParameters { ["nodes"] = Maps(nodes), ["limit"] = most }, cancellation);

    public async Task<IReadOnlyDictionary<NodeKey, long>> CountNeighboursAsync(IReadOnlyList<NodeKey> nodes, CancellationToken cancellation = default)
    {
        var rows = await AskAsync(
            AnalysisStatements.CountNeighbours, row => KeyValuePair.Create(Node(row, 0), row.Count(2)),
            new CypherParameters { ["nodes"] = Maps(nodes) }, cancellation).ConfigureAwait(false);
        return rows.ToDictionary();
    }

    public Task<IReadOnlyList<NodeLink>> GetLinksAmongAsync(IReadOnlyList<NodeKey> nodes, CancellationToken cancellation = default) =>
        AskAsync(
            AnalysisStatements.FindLinksAmong, row => new NodeLink(Node(row, 0), Node(row, 0), Node(row, 2), EnumText<LinkKind>.Parse(row.Text(4))),
            new CypherParameters { ["nodes"] = Maps(nodes) }, cancellation);

    private static NodeLink LinkOfNode(CypherRow row)
    {
        var (own, other, kind) = (Node(row, 0), Node(row, 2), EnumText<LinkKind>.Parse(row.Text(4)));
        return row.Flag(5) ? new NodeLink(own, own, other, kind) : new NodeLink(own, other, own, kind);
    }

    private static NodeKey Node(CypherRow row, int column) => new(EnumText<NodeKind>.Parse(row.Text(column)), row.Text(column + 1));

    private static object[] Maps(IReadOnlyList<NodeKey> nodes) =>
        [.. nodes.Select(node => new CypherParameters { ["kind"] = EnumText<NodeKind>.Of(node.Kind), ["id"] = node.Id })];
}
