using System.Text;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Storage.Neo4j;

namespace PolicyGraph.Reports.Graphs;

/// <summary>
/// A script that makes the graph in an empty Neo4j database, which is a store of PolicyGraph afterwards. Statements end
/// with a semicolon at the end of a line; no other line ends so.
/// </summary>
internal sealed class CypherWriter : IGraphWriter
{
    private const int RowsOfStatement = 500;

    private readonly PendingStream output;
    private readonly StringBuilder cypher = new();

    public CypherWriter(Stream target)
    {
        output = new PendingStream(target);
        cypher.Append("// PolicyGraph. Run it in an empty database: cypher-shell -f FILE\n");
        AppendSchema(cypher);
    }

    public static void AppendSchema(StringBuilder cypher)
    {
        foreach (var statement in WriteStatements.Schema)
            cypher.Append(statement.Text.TrimEnd()).Append(";\n");
        cypher.Append("CALL db.awaitIndexes();\n");
    }

    /// <summary>What tells that the database is a store, and of which version.</summary>
    public static void AppendVersion(StringBuilder cypher) =>
        cypher.Append("MERGE (s:Store {name: 'PolicyGraph'}) SET s.schemaVersion = ").Append(SchemaVersion.Latest).Append(";\n");

    public void WriteNodes(IReadOnlyList<GraphNode> nodes)
    {
        foreach (var rows in nodes.GroupBy(node => node.Label, StringComparer.Ordinal).SelectMany(group => group.Chunk(RowsOfStatement)))
            AppendStatement(rows, AppendRow, $"CREATE (n:{rows[0].Label}) SET n = row");
    }

    public void WriteEdges(IReadOnlyList<GraphEdge> edges)
    {
        foreach (var rows in edges.GroupBy(edge => (edge.Type, edge.FromLabel, edge.ToLabel)).SelectMany(group => group.Chunk(RowsOfStatement)))
        {
            var first = rows[0];
            AppendStatement(rows, AppendRow,
                $"MATCH (a:{first.FromLabel} {{{KeyOf(first.Table.From)}: row.a}}) MATCH (b:{first.ToLabel} {{{KeyOf(first.Table.To)}: row.b}})\n"
                + $"CREATE (a)-[r:{first.Type}]->(b) SET r = row.r");
        }
    }

    public void Complete() => AppendVersion(cypher);

    public Task DrainAsync(CancellationToken cancellation)
    {
        output.Write(Encoding.UTF8.GetBytes(cypher.ToString()));
        cypher.Clear();
        return output.DrainAsync(cancellation);
    }

    public void Dispose() => output.Dispose();

    private void AppendStatement<T>(T[] rows, Action<T> append, string action)
    {
        cypher.Append("UNWIND [\n");
        for (var i = 0; i < rows.Length; i++)
        {
            append(rows[i]);
            cypher.Append(i + 1 < rows.Length ? ",\n" : "\n");
        }
        cypher.Append("] AS row\n").Append(action).Append(";\n");
    }

    private void AppendRow(GraphNode node) => CypherLiteral.AppendMap(
        cypher, node.Table.Properties.Select((property, i) => (property.Name, node.Values[i])).Prepend((node.Table.Key, node.Id)));

    private void AppendRow(GraphEdge edge)
    {
        cypher.Append("{a: ");
        CypherLiteral.Append(cypher, edge.From);
        cypher.Append(", b: ");
        CypherLiteral.Append(cypher, edge.To);
        cypher.Append(", r: ");
        CypherLiteral.AppendMap(cypher, edge.Table.Properties.Select((property, i) => (property.Name, edge.Values[i])));
        cypher.Append('}');
    }

    private static string KeyOf(NodeSpace space) => space == NodeSpace.Region ? GraphTables.Regions.Key : GraphTables.Bodies.Key;
}
