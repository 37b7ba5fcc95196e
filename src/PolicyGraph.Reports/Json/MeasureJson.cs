using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

internal static class MeasureJson
{
    public static void Write(Utf8JsonWriter json, Measure measure, DepartmentFragments? departments)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, measure.Id);
        json.WriteString("number"u8, measure.Number);
        json.WriteStartArray("path"u8);
        foreach (var heading in measure.Path)
            json.WriteStringValue(heading);
        json.WriteEndArray();
        json.WriteString("title"u8, measure.Title);
        json.WriteString("text"u8, measure.Text);
        SpanJson.Write(json, measure.Span);
        json.WriteStartObject("responsibility"u8);
        json.WriteString("text"u8, measure.Responsibility.Text);
        SpanJson.Write(json, measure.Responsibility.Span);
        json.WriteEndObject();
        json.WriteString("deadline"u8, measure.Deadline);
        AssignmentJson.WriteAll(json, measure.Assignments, departments);
        json.WriteEndObject();
    }
}
