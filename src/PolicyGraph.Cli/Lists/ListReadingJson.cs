using System.Text.Json;
using PolicyGraph.Extraction;
using PolicyGraph.Reports.Json;

namespace PolicyGraph.Cli.Lists;

internal static class ListReadingJson
{
    /// <summary>Writes the fields into the object that is open.</summary>
    public static void WriteFields(Utf8JsonWriter json, ListReading reading)
    {
        AssignmentJson.WriteAll(json, reading.Assignments);
        json.WriteString("deadline"u8, reading.Deadline);
        DiagnosticJson.WriteAll(json, reading.Diagnostics);
    }
}
