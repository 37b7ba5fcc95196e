using System.Text;
using PolicyGraph.Reports.Exports;

namespace PolicyGraph.Reports.Graphs;

/// <summary>The files that <c>neo4j-admin database import full</c> takes: one a table, the names of the columns in its first line.</summary>
/// <param name="open">Opens a new file of that name; none is open when the next is opened.</param>
internal sealed class Neo4jImportWriter(Func<string, Stream> open) : IGraphWriter
{
    /// <summary>Parts the texts of a list; U+001F stands in no text that people write.</summary>
    private const char ListSeparator = '\u001F';

    private const string ArgumentsFile = "import.args";
    private const string SchemaFile = "schema.cypher";

    private readonly StringBuilder rows = new();
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private string? current;
    private PendingStream? pending;
    private Stream? file;

    public void WriteNodes(IReadOnlyList<GraphNode> nodes)
    {
        foreach (var node in nodes)
        {
            Turn(node.Table);
            Append(node.Id);
            foreach (var value in node.Values)
                AppendNext(value);
            AppendNext(node.Label);
            rows.Append('\n');
        }
    }

    public void WriteEdges(IReadOnlyList<GraphEdge> edges)
    {
        foreach (var edge in edges)
        {
            Turn(edge.Table);
            Append(edge.From);
            AppendNext(edge.To);
            foreach (var value in edge.Values)
                AppendNext(value);
            AppendNext(edge.Type);
            rows.Append('\n');
        }
    }

    /// <summary>Also tables without rows have their file, which the arguments name.</summary>
    public void Complete()
    {
        foreach (var table in GraphTables.Nodes.Where(table => !written.Contains(table.Name)))
            Turn(table);
        foreach (var table in GraphTables.Edges.Where(table => !written.Contains(table.Name)))
            Turn(table);
        Turn(ArgumentsFile);
        rows.Append("--id-type=string\n--multiline-fields=true\n--array-delimiter=U+001F\n--bad-tolerance=0\n");
        foreach (var table in GraphTables.Nodes)
            rows.Append("--nodes=").Append(table.Name).Append(".csv\n");
        foreach (var table in GraphTables.Edges)
            rows.Append("--relationships=").Append(table.Name).Append(".csv\n");
        Turn(SchemaFile);
        CypherWriter.AppendSchema(rows);
        rows.Append("MATCH (n:Department|Group) WHERE n.aliases IS NULL SET n.aliases = [];\n");
        rows.Append("MATCH (n:Measure) WHERE n.path IS NULL SET n.path = [];\n");
        rows.Append("MATCH (n:Measure) WHERE n.keywords IS NULL SET n.keywords = [];\n");
        rows.Append("MATCH (n:Policy {status: 'LOADED'}) WHERE n.diagnostics IS NULL SET n.diagnosticCodes = [], n.diagnostics = [];\n");
        CypherWriter.AppendVersion(rows);
        Close();
    }

    public async Task DrainAsync(CancellationToken cancellation)
    {
        if (pending is null)
            return;
        MoveRows();
        await pending.DrainAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => file?.Dispose();

    private void Turn(NodeTable table)
    {
        if (table.Name == current)
            return;
        Turn(table.Name, $"{table.Name}.csv");
        rows.Append(table.Key).Append(":ID(").Append(table.Space).Append(')');
        AppendHeader(table.Properties);
        rows.Append(",:LABEL\n");
    }

    private void Turn(EdgeTable table)
    {
        if (table.Name == current)
            return;
        Turn(table.Name, $"{table.Name}.csv");
        rows.Append(":START_ID(").Append(table.From).Append("),:END_ID(").Append(table.To).Append(')');
        AppendHeader(table.Properties);
        rows.Append(",:TYPE\n");
    }

    private void Turn(string name) => Turn(name, name);

    private void Turn(string name, string fileName)
    {
        Close();
        (current, file) = (name, open(fileName));
        pending = new PendingStream(file);
        written.Add(name);
    }

    private void Close()
    {
        if (pending is null)
            return;
        MoveRows();
        pending.DrainAsync(CancellationToken.None).GetAwaiter().GetResult();
        file!.Dispose();
        (current, file, pending) = (null, null, null);
    }

    private void MoveRows()
    {
        pending!.Write(Encoding.UTF8.GetBytes(rows.ToString()));
        rows.Clear();
    }

    private void AppendHeader(IEnumerable<GraphProperty> properties)
    {
        foreach (var property in properties)
        {
            rows.Append(',').Append(property.Name).Append(property.Type switch
            {
                PropertyType.Integer => ":long",
                PropertyType.Fraction => ":double",
                PropertyType.Flag => ":boolean",
                PropertyType.Day => ":date",
                PropertyType.Texts => ":string[]",
                _ => ":string",
            });
        }
    }

    private void AppendNext(object? value)
    {
        rows.Append(',');
        if (value is IEnumerable<string> texts)
            AppendList(texts);
        else if (value is not null)
            Append(PropertyText.Of(value));
    }

    private void AppendList(IEnumerable<string> texts)
    {
        var list = string.Join(ListSeparator, texts.Select(text => text.Replace(ListSeparator, ' ')));
        if (list.Length > 0)
            Append(list);
    }

    private void Append(string text) => rows.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
}
