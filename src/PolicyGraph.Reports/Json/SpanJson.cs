using System.Text.Json;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Json;

internal static class SpanJson
{
    public static void Write(Utf8JsonWriter json, TextSpan? span)
    {
        if (span is not { } place)
        {
            json.WriteNull("span"u8);
            return;
        }
        json.WriteStartObject("span"u8);
        json.WriteNumber("start"u8, place.Start);
        json.WriteNumber("end"u8, place.End);
        json.WriteEndObject();
    }
}
