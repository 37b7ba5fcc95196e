using PolicyGraph.Reports.Json;
using PolicyGraph.Storage.Records;

namespace PolicyGraph.Cli.Stores;

internal static class StatusJson
{
    public static void Write(StoreStatus status, Stream stream)
    {
        using var json = JsonOutput.WriterTo(stream, indented: true);
        json.WriteStartObject();
        json.WriteString("store"u8, status.Address);
        json.WriteString("engine"u8, status.Engine);
        json.WriteNumber("schemaVersion"u8, status.SchemaVersion);
        json.WriteStartObject("counts"u8);
        json.WriteNumber("policies"u8, status.Counts.Policies);
        json.WriteNumber("references"u8, status.Counts.References);
        json.WriteNumber("measures"u8, status.Counts.Measures);
        json.WriteNumber("departments"u8, status.Counts.Departments);
        json.WriteNumber("groups"u8, status.Counts.Groups);
        json.WriteNumber("assignments"u8, status.Counts.Assignments);
        json.WriteNumber("citations"u8, status.Counts.Citations);
        json.WriteNumber("alignments"u8, status.Counts.Alignments);
        json.WriteEndObject();
        json.WriteStartObject("diagnostics"u8);
        foreach (var diagnostic in status.Diagnostics)
            json.WriteNumber(diagnostic.Code, diagnostic.Count);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }
}
