using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

internal static class DepartmentJson
{
    public static void Write(Utf8JsonWriter json, Department? department)
    {
        if (department is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        json.WriteString("id"u8, department.Id);
        json.WriteString("name"u8, department.Name);
        json.WriteStartArray("aliases"u8);
        foreach (var alias in department.Aliases)
            json.WriteStringValue(alias);
        json.WriteEndArray();
        json.WriteString("kind"u8, WireNames.Of(department.Kind));
        json.WriteString("function"u8, department.Function);
        WriteLevel(json, department.Level);
        WriteRegion(json, department.Region);
        WriteSuccessors(json, department);
        json.WriteEndObject();
    }

    public static void WriteLevel(Utf8JsonWriter json, AdministrativeLevel? level)
    {
        if (level is { } known)
            json.WriteString("level"u8, WireNames.Of(known));
        else
            json.WriteNull("level"u8);
    }

    public static void WriteRegion(Utf8JsonWriter json, Region? region)
    {
        if (region is null)
        {
            json.WriteNull("region"u8);
            return;
        }
        json.WriteStartObject("region"u8);
        json.WriteString("code"u8, region.Code);
        json.WriteString("name"u8, region.FullName);
        json.WriteEndObject();
    }

    private static void WriteSuccessors(Utf8JsonWriter json, Department department)
    {
        json.WriteStartArray("successors"u8);
        foreach (var succession in department.Successors)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, succession.SuccessorId);
            json.WriteString("name"u8, succession.SuccessorName);
            json.WriteString("kind"u8, WireNames.Of(succession.Kind));
            json.WriteNumber("year"u8, succession.Year);
            json.WriteString("basis"u8, succession.Basis);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
