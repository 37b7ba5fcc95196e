using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

/// <summary>One policy a line.</summary>
internal sealed class JsonLinesPolicyWriter(Stream stream) : IPolicyWriter
{
    private readonly DepartmentFragments departments = new();
    private readonly Utf8JsonWriter json = JsonOutput.WriterTo(stream, indented: false);

    public void Write(Policy policy)
    {
        PolicyJson.Write(json, policy, departments);
        json.Flush();
        json.Reset();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    public void Complete()
    {
    }
}
