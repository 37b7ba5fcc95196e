using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

internal static class AssignmentJson
{
    /// <param name="departments">Null where output is indented.</param>
    public static void WriteAll(Utf8JsonWriter json, ImmutableArray<Assignment> assignments, DepartmentFragments? departments = null)
    {
        json.WriteStartArray("assignments"u8);
        foreach (var assignment in assignments)
            Write(json, assignment, departments);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Assignment assignment, DepartmentFragments? departments)
    {
        json.WriteStartObject();
        json.WritePropertyName("department"u8);
        if (departments is null)
            DepartmentJson.Write(json, assignment.Department);
        else
            json.WriteRawValue(departments.Of(assignment.Department), skipInputValidation: true);
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
