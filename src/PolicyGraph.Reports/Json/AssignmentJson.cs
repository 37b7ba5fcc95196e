using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

internal static class AssignmentJson
{
    /// <param name="departments">Null where output is indented.</param>
    public static void WriteAll(Utf8JsonWriter json, ImmutableArray<Assignment> assignments, DepartmentFragments? departments = null)
    {
        json.WriteStartArray(FieldNames.Assignments);
        foreach (var assignment in assignments)
            Write(json, assignment, departments);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Assignment assignment, DepartmentFragments? departments)
    {
        json.WriteStartObject();
        json.WritePropertyName(FieldNames.Department);
        if (departments is null)
            DepartmentJson.Write(json, assignment.Department);
        else
            json.WriteRawValue(departments.Of(assignment.Department), skipInputValidation: true);
        json.WriteString(FieldNames.AsWritten, assignment.AsWritten);
        json.WriteString(FieldNames.Role, WireNames.Of(assignment.Role));
        json.WriteBoolean(FieldNames.Group, assignment.IsGroup);
        json.WriteNumber(FieldNames.Position, assignment.Position);
        WriteConfidence(json, assignment.Confidence);
        json.WriteString(FieldNames.Rule, assignment.Rule);
        SpanJson.Write(json, assignment.Span);
        json.WriteEndObject();
    }

    /// <summary>Nearly all are 1, which is written as a whole number: the same digit, found in less time.</summary>
    private static void WriteConfidence(Utf8JsonWriter json, double confidence)
    {
        if (confidence == 1)
            json.WriteNumber(FieldNames.Confidence, 1);
        else
            json.WriteNumber(FieldNames.Confidence, confidence);
    }
}
