using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

/// <summary>All policies in one indented array.</summary>
internal sealed class JsonArrayPolicyWriter : IPolicyWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter json;

    public JsonArrayPolicyWriter(Stream stream)
    {
        this.stream = stream;
        json = JsonOutput.WriterTo(stream, indented: true);
        json.WriteStartArray();
    }

    public void Write(Policy policy)
    {
        PolicyJson.Write(json, policy);
        json.Flush();
        stream.Flush();
    }

    public void Complete()
    {
        json.WriteEndArray();
        json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }
}
