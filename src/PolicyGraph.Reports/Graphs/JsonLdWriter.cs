using System.Text;
using System.Text.Json;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Reports.Json;

namespace PolicyGraph.Reports.Graphs;

/// <summary>
/// JSON-LD, a node object a line. A thing may stand in several of them, which a processor puts together; an assignment is a
/// thing of its own, and a lead is besides the one legally responsible.
/// </summary>
internal sealed class JsonLdWriter : IGraphWriter
{
    private readonly PendingStream output;
    private readonly Utf8JsonWriter json;

    public JsonLdWriter(Stream target)
    {
        output = new PendingStream(target);
        json = JsonOutput.WriterTo(output, indented: false);
        Put($"{{\"@context\":{LinkedDataContext.Json},\n\"@graph\":[\n{LinkedDataContext.Roles}");
    }

    public void WriteNodes(IReadOnlyList<GraphNode> nodes)
    {
        foreach (var node in nodes)
        {
            Begin(LinkedDataContext.IdOf(node.Table.Space, node.Id), LinkedDataTypes.Of(node.Label));
            if (node.Table.Space == NodeSpace.Region)
                json.WriteString("identifier"u8, node.Id);
            for (var i = 0; i < node.Values.Length; i++)
                WriteProperty(LinkedDataTypes.TermOf(node.Table, node.Table.Properties[i]), node.Values[i]);
            End();
        }
    }

    public void WriteEdges(IReadOnlyList<GraphEdge> edges)
    {
        foreach (var edge in edges)
        {
            var (from, to) = (LinkedDataContext.IdOf(edge.Table.From, edge.From), LinkedDataContext.IdOf(edge.Table.To, edge.To));
            if (edge.Table == GraphTables.Assignments)
                WriteAssignment(edge, from, to);
            else if (edge.Table == GraphTables.SucceededBy)
                WriteReform(edge, from, to);
            else
                WriteLink(edge.Type, from, to);
        }
    }

    public void Complete() => Put("\n]}\n");

    public async Task DrainAsync(CancellationToken cancellation)
    {
        await json.FlushAsync(cancellation).ConfigureAwait(false);
        await output.DrainAsync(cancellation).ConfigureAwait(false);
    }

    public void Dispose() => json.Dispose();

    private void WriteAssignment(GraphEdge edge, string body, string measure)
    {
        Begin($"{measure}/{PropertyText.Of(edge.Values[0]!)}", "pg:Assignment");
        json.WriteString("department"u8, body);
        json.WriteString("measure"u8, measure);
        json.WriteString("role"u8, LinkedDataTypes.RoleOf(edge.Type));
        WriteAll(edge);
        End();
        if (edge.Type == "LEADS")
            WriteLink(edge.Type, measure, body);
    }

    private void WriteReform(GraphEdge edge, string before, string after)
    {
        var kind = PropertyText.Of(edge.Values[0]!);
        Begin($"{before}/{kind}/{PropertyText.Of(edge.Values[1]!)}/{after[LinkedDataContext.Root.Length..]}", "org:ChangeEvent");
        json.WriteString("before"u8, before);
        json.WriteString("after"u8, after);
        json.WriteString("kind"u8, kind);
        json.WriteString("year"u8, PropertyText.Of(edge.Values[1]!));
        WriteProperty("basis", edge.Values[2]);
        End();
    }

    private void WriteLink(string type, string from, string to)
    {
        var (term, isTurned) = LinkedDataTypes.LinkOf(type);
        Begin(isTurned ? to : from, type: null);
        json.WriteString(term, isTurned ? from : to);
        End();
    }

    private void WriteAll(GraphEdge edge)
    {
        for (var i = 0; i < edge.Values.Length; i++)
            WriteProperty(edge.Table.Properties[i].Name, edge.Values[i]);
    }

    private void WriteProperty(string? term, object? value)
    {
        if (term is null || value is null)
            return;
        json.WritePropertyName(term);
        switch (value)
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case double fraction:
                json.WriteNumberValue(fraction);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (var text in texts)
                    json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(PropertyText.Of(value));
                break;
        }
    }

    private void Begin(string id, string? type)
    {
        Put(",\n");
        json.WriteStartObject();
        json.WriteString("id"u8, id);
        if (type is not null)
            json.WriteString("type"u8, type);
    }

    private void End()
    {
        json.WriteEndObject();
        json.Flush();
        json.Reset();
    }

    private void Put(string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
