using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

internal static class DiagnosticJson
{
    public static void WriteAll(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, diagnostic.Code);
            json.WriteString("severity"u8, WireNames.Of(diagnostic.Severity));
            json.WriteString("message"u8, diagnostic.Message);
            SpanJson.Write(json, diagnostic.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
