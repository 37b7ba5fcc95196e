using PolicyGraph.GraphQL.Execution;

namespace PolicyGraph.Api.Paging;

/// <summary>The fields of all connections, edges and page infos.</summary>
internal static class ConnectionFields
{
    private static readonly string[] Counted = ["Policy", "Measure", "Department", "Assignment", "Region"];
    private static readonly string[] Uncounted = ["SearchHit"];

    public static ResolverTable AddConnectionFields(this ResolverTable table)
    {
        foreach (var type in Counted.Concat(Uncounted))
            table.AddListOf(type);
        foreach (var type in Counted)
            table.PerObject<Connection>($"{type}Connection.totalCount", async (page, _, cancellation) =>
                await page.CountAsync(cancellation).ConfigureAwait(false));
        return table
            .Property<Connection>("PageInfo.hasNextPage", page => page.HasNext)
            .Property<Connection>("PageInfo.hasPreviousPage", page => page.HasPrevious)
            .Property<Connection>("PageInfo.startCursor", page => page.Edges is [var first, ..] ? CursorText.Of(first.Cursor) : null)
            .Property<Connection>("PageInfo.endCursor", page => page.Edges is [.., var last] ? CursorText.Of(last.Cursor) : null);
    }

    private static void AddListOf(this ResolverTable table, string type) => table
        .Property<Connection>($"{type}Connection.edges", page => page.Edges)
        .Property<Connection>($"{type}Connection.nodes", page => page.Edges.Select(edge => edge.Node))
        .Property<Connection>($"{type}Connection.pageInfo", page => page)
        .Property<ConnectionEdge>($"{type}Edge.cursor", edge => CursorText.Of(edge.Cursor))
        .Property<ConnectionEdge>($"{type}Edge.node", edge => edge.Node);
}
