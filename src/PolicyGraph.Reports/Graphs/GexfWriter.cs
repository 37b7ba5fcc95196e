using System.Globalization;
using System.Xml;
using PolicyGraph.Reports.Exports;

namespace PolicyGraph.Reports.Graphs;

/// <summary>GEXF 1.2, which every version of Gephi in use and networkx read; lists as texts parted by |.</summary>
internal sealed class GexfWriter : IGraphWriter
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    private readonly PendingStream output;
    private readonly XmlWriter xml;
    private long edges;

    public GexfWriter(Stream target)
    {
        output = new PendingStream(target);
        xml = XmlWriter.Create(output, XmlGraphText.Settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("meta", Namespace);
        xml.WriteElementString("creator", Namespace, "PolicyGraph");
        xml.WriteEndElement();
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", "directed");
        WriteAttributes("node", GraphTables.Nodes.SelectMany(table => table.Properties));
        WriteAttributes("edge", GraphTables.Edges.SelectMany(table => table.Properties));
        xml.WriteStartElement("nodes", Namespace);
    }

    public void WriteNodes(IReadOnlyList<GraphNode> nodes)
    {
        foreach (var node in nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", XmlGraphText.Clean(PropertyText.KeyOf(node.Table.Space, node.Id)));
            xml.WriteAttributeString("label", XmlGraphText.Clean(node.Caption));
            WriteValues(node.Label, node.Table.Properties, node.Values);
            xml.WriteEndElement();
        }
    }

    public void WriteEdges(IReadOnlyList<GraphEdge> edges)
    {
        foreach (var edge in edges)
        {
            if (this.edges++ == 0)
                BeginEdges();
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", this.edges.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("source", XmlGraphText.Clean(PropertyText.KeyOf(edge.Table.From, edge.From)));
            xml.WriteAttributeString("target", XmlGraphText.Clean(PropertyText.KeyOf(edge.Table.To, edge.To)));
            xml.WriteAttributeString("label", GraphLabels.ChineseOf(edge.Type));
            WriteValues(edge.Type, edge.Table.Properties, edge.Values);
            xml.WriteEndElement();
        }
    }

    public void Complete()
    {
        if (edges == 0)
            BeginEdges();
        xml.WriteEndElement();
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

    private void BeginEdges()
    {
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
    }

    private void WriteAttributes(string owner, IEnumerable<GraphProperty> properties)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", owner);
        GraphProperty type = new("type", PropertyType.Text);
        foreach (var property in properties.Where(property => !property.IsOfStore).Prepend(type).DistinctBy(property => property.Name, StringComparer.Ordinal))
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", property.Name);
            xml.WriteAttributeString("title", property.Name);
            xml.WriteAttributeString("type", property.Type switch
            {
                PropertyType.Integer => "integer",
                PropertyType.Fraction => "double",
                PropertyType.Flag => "boolean",
                _ => "string",
            });
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void WriteValues(string type, IReadOnlyList<GraphProperty> properties, object?[] values)
    {
        xml.WriteStartElement("attvalues", Namespace);
        WriteValue("type", type);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value && !properties[i].IsOfStore)
                WriteValue(properties[i].Name, PropertyText.Of(value));
        }
        xml.WriteEndElement();
    }

    private void WriteValue(string name, string text)
    {
        xml.WriteStartElement("attvalue", Namespace);
        xml.WriteAttributeString("for", name);
        xml.WriteAttributeString("value", XmlGraphText.Clean(text));
        xml.WriteEndElement();
    }
}
