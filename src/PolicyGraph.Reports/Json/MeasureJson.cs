using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

internal static class MeasureJson
{
    public static void Write(Utf8JsonWriter json, Measure measure, DepartmentFragments? departments)
    {
        json.WriteStartObject();
        json.WriteString(FieldNames.Id, measure.Id);
        json.WriteString(FieldNames.Number, measure.Number);
        json.WriteStartArray(FieldNames.Path);
        foreach (var heading in measure.Path)
            json.WriteStringValue(heading);
        json.WriteEndArray();
        json.WriteString(FieldNames.Title, measure.Title);
        json.WriteString(FieldNames.Text, measure.Text);
        SpanJson.Write(json, measure.Span);
        json.WriteStartObject(FieldNames.Responsibility);
        json.WriteString(FieldNames.Text, measure.Responsibility.Text);
        SpanJson.Write(json, measure.Responsibility.Span);
        json.WriteEndObject();
        json.WriteString(FieldNames.Deadline, measure.Deadline);
        AssignmentJson.WriteAll(json, measure.Assignments, departments);
        json.WriteEndObject();
    }
}
