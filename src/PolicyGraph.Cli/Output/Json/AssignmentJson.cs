using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Cli.Output.Json;

internal static class AssignmentJson
{
    public static void WriteAll(Utf8JsonWriter json, ImmutableArray<Assignment> assignments)
    {
        json.WriteStartArray("assignments"u8);
        foreach (var assignment in assignments)
            Write(json, assignment);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Assignment assignment)
    {
        json.WriteStartObject();
        json.WritePropertyName("department"u8);
        DepartmentJson.Write(json, assignment.Department);
        json.WriteString("asWritten"u8, assignment.AsWritten);
        json.WriteString("role"u8, WireNames.Of(assignment.Role));
        json.WriteBoolean("group"u8, assignment.IsGroup);
        json.WriteNumber("position"u8, assignment.Position);
        json.WriteNumber("confidence"u8, assignment.Confidence);
        json.WriteString("rule"u8, assignment.Rule);
        SpanJson.Write(json, assignment.Span);
        json.WriteEndObject();
    }
}
