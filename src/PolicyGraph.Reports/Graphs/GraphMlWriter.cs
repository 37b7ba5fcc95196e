using System.Globalization;
using System.Xml;
using PolicyGraph.Reports.Exports;

namespace PolicyGraph.Reports.Graphs;

/// <summary>GraphML as yEd, Gephi, Cytoscape and networkx read it: typed keys, lists as texts parted by |.</summary>
internal sealed class GraphMlWriter : IGraphWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly PendingStream output;
    private readonly XmlWriter xml;
    private long edges;

    public GraphMlWriter(Stream target)
    {
        output = new PendingStream(target);
        xml = XmlWriter.Create(output, XmlGraphText.Settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        WriteKey("node", "label", PropertyType.Text);
        WriteKey("node", "type", PropertyType.Text);
        foreach (var property in DistinctOf(GraphTables.Nodes.SelectMany(table => table.Properties)))
            WriteKey("node", property.Name, property.Type);
        WriteKey("edge", "label", PropertyType.Text);
        WriteKey("edge", "type", PropertyType.Text);
        foreach (var property in DistinctOf(GraphTables.Edges.SelectMany(table => table.Properties)))
            WriteKey("edge", property.Name, property.Type);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "PolicyGraph");
        xml.WriteAttributeString("edgedefault", "directed");
    }

    public void WriteNodes(IReadOnlyList<GraphNode> nodes)
    {
        foreach (var node in nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", XmlGraphText.Clean(PropertyText.KeyOf(node.Table.Space, node.Id)));
            WriteData("node", "label", node.Caption);
            WriteData("node", "type", node.Label);
            WriteAll("node", node.Table.Properties, node.Values);
            xml.WriteEndElement();
        }
    }

    public void WriteEdges(IReadOnlyList<GraphEdge> edges)
    {
        foreach (var edge in edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{++this.edges}"));
            xml.WriteAttributeString("source", XmlGraphText.Clean(PropertyText.KeyOf(edge.Table.From, edge.From)));
            xml.WriteAttributeString("target", XmlGraphText.Clean(PropertyText.KeyOf(edge.Table.To, edge.To)));
            WriteData("edge", "label", GraphLabels.ChineseOf(edge.Type));
            WriteData("edge", "type", edge.Type);
            WriteAll("edge", edge.Table.Properties, edge.Values);
            xml.WriteEndElement();
        }
    }

    public void Complete()
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    public async Task DrainAsync(CancellationToken cancellation)
    {
        xml.Flush();
        await output.DrainAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => xml.Dispose();

    private static IEnumerable<GraphProperty> DistinctOf(IEnumerable<GraphProperty> properties) =>
        properties.Where(property => !property.IsOfStore).DistinctBy(property => property.Name, StringComparer.Ordinal);

    private void WriteKey(string owner, string name, PropertyType type)
    {
        xml.WriteStartElement("key", Namespace);
        xml.WriteAttributeString("id", $"{owner}_{name}");
        xml.WriteAttributeString("for", owner);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type switch
        {
            PropertyType.Integer => "int",
            PropertyType.Fraction => "double",
            PropertyType.Flag => "boolean",
            _ => "string",
        });
        xml.WriteEndElement();
    }

    private void WriteAll(string owner, IReadOnlyList<GraphProperty> properties, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value && !properties[i].IsOfStore)
                WriteData(owner, properties[i].Name, PropertyText.Of(value));
        }
    }

    private void WriteData(string owner, string name, string text)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", $"{owner}_{name}");
        xml.WriteString(XmlGraphText.Clean(text));
        xml.WriteEndElement();
    }
}
