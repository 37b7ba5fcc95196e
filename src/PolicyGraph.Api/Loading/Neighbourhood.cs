using PolicyGraph.Storage;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Loading;

/// <summary>A node → what lies around it, step by step.</summary>
/// <param name="Nodes">With their distances, nearest first.</param>
internal sealed record Neighbourhood(IReadOnlyList<(NodeKey Key, int Distance)> Nodes, IReadOnlyList<NodeLink> Links)
{
    /// <summary>
    /// One call of the store a step, and one for the links among all. The nodes of a step take turns, so that one with many
    /// links leaves room for the others. Nothing is reached through a region, where everybody meets.
    /// </summary>
    public static async Task<Neighbourhood> WalkAsync(IGraphReader store, NodeKey start, int depth, int limit, CancellationToken cancellation)
    {
        var (nodes, seen) = (new List<(NodeKey Key, int Distance)> { (start, 0) }, new HashSet<NodeKey> { start });
        NodeKey[] open = [start];
        for (var distance = 1; distance <= depth && open.Length > 0 && nodes.Count < limit; distance++)
        {
            var links = (await store.GetLinksAsync(open, limit, cancellation).ConfigureAwait(false)).ToLookup(link => link.AskedFor);
            NodeKey[] reached = [.. InTurns([.. open.Select(node => links[node].Select(Other).ToArray())]).Where(seen.Add).Take(limit - nodes.Count)];
            nodes.AddRange(reached.Select(node => (node, distance)));
            open = [.. reached.Where(node => node.Kind != NodeKind.Region)];
        }
        var among = await store.GetLinksAmongAsync([.. nodes.Select(node => node.Key)], cancellation).ConfigureAwait(false);
        return new Neighbourhood(nodes, among);
    }

    private static NodeKey Other(NodeLink link) => link.From == link.AskedFor ? link.To : link.From;

    private static IEnumerable<NodeKey> InTurns(NodeKey[][] lists)
    {
        for (var turn = 0; turn < lists.Max(list => list.Length); turn++)
        {
            foreach (var list in lists.Where(list => turn < list.Length))
                yield return list[turn];
        }
    }
}
