using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

internal static class SpanJson
{
    public static void Write(Utf8JsonWriter json, TextSpan? span)
    {
        if (span is not { } place)
        {
            json.WriteNull(FieldNames.Span);
            return;
        }
        json.WriteStartObject(FieldNames.Span);
        json.WriteNumber(FieldNames.Start, place.Start);
        json.WriteNumber(FieldNames.End, place.End);
        json.WriteEndObject();
    }
}
