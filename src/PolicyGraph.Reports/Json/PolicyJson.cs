using System.Globalization;
using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

/// <summary>A policy as the JSON contract has it: every field always there, null for none.</summary>
internal static class PolicyJson
{
    /// <param name="departments">Null where output is indented.</param>
    public static void Write(Utf8JsonWriter json, Policy policy, DepartmentFragments? departments = null)
    {
        json.WriteStartObject();
        WriteHeader(json, policy);
        WriteCitations(json, "basis"u8, policy.Basis);
        WriteCitations(json, "citations"u8, policy.Citations);
        json.WriteStartArray("measures"u8);
        foreach (var measure in policy.Measures)
        {
            MeasureJson.Write(json, measure, departments);
            json.FlushIfLarge();
        }
        json.WriteEndArray();
        DiagnosticJson.WriteAll(json, policy.Diagnostics);
        json.WriteEndObject();
    }

    private static void WriteHeader(Utf8JsonWriter json, Policy policy)
    {
        json.WriteString("id"u8, policy.Id);
        json.WriteString("source"u8, policy.Source);
        json.WriteString("title"u8, policy.Title);
        json.WriteString("documentNumber"u8, policy.DocumentNumber);
        json.WritePropertyName("issuer"u8);
        DepartmentJson.Write(json, policy.Issuer);
        DepartmentJson.WriteRegion(json, policy.Region);
        DepartmentJson.WriteLevel(json, policy.Level);
        WriteDate(json, "issuedOn"u8, policy.IssuedOn);
        WriteDate(json, "publishedOn"u8, policy.PublishedOn);
        json.WriteString("status"u8, WireNames.Of(policy.Status));
    }

    private static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? date) =>
        json.WriteString(name, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteCitations(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<Citation> citations)
    {
        json.WriteStartArray(name);
        foreach (var citation in citations)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, citation.Title);
            json.WriteString("documentNumber"u8, citation.DocumentNumber);
            json.WriteString("measure"u8, citation.MeasureNumber);
            SpanJson.Write(json, citation.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
