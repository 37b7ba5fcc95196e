using PolicyGraph.Storage.Parts;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>The graph as nodes and links.</summary>
internal sealed partial class SqliteGraphReader
{
    public Task<IReadOnlyList<NodeLink>> GetLinksAsync(IReadOnlyList<NodeKey> nodes, int most, CancellationToken cancellation = default) =>
        readers.AskAsync<IReadOnlyList<NodeLink>>(
            session =>
            [
                .. nodes.Distinct().SelectMany(node => session.Query(
                    LinkSql.LinksOf, row => Link(row, node), EnumText<NodeKind>.Of(node.Kind), node.Id, (long)most)),
            ],
            cancellation);

    public Task<IReadOnlyDictionary<NodeKey, long>> CountNeighboursAsync(IReadOnlyList<NodeKey> nodes, CancellationToken cancellation = default) =>
        readers.AskAsync<IReadOnlyDictionary<NodeKey, long>>(
            session => nodes.Distinct().ToDictionary(
                node => node, node => session.Number(LinkSql.CountNeighbours, EnumText<NodeKind>.Of(node.Kind), node.Id)),
            cancellation);

    public Task<IReadOnlyList<NodeLink>> GetLinksAmongAsync(IReadOnlyList<NodeKey> nodes, CancellationToken cancellation = default)
    {
        var known = nodes.ToHashSet();
        return readers.AskAsync<IReadOnlyList<NodeLink>>(
            session =>
            [
                .. session.Query(LinkSql.LinksAmong, row => Link(row, From(row)), TextJson.Of([.. nodes.Select(node => node.Id)]))
                    .Where(link => known.Contains(link.From) && known.Contains(link.To)),
            ],
            cancellation);
    }

    private static NodeLink Link(SqliteRow row, NodeKey askedFor) => new(
        askedFor, From(row), new NodeKey(EnumText<NodeKind>.Parse(row.GetString(2)), row.GetString(3)), EnumText<LinkKind>.Parse(row.GetString(4)));

    private static NodeKey From(SqliteRow row) => new(EnumText<NodeKind>.Parse(row.GetString(0)), row.GetString(1));
}
