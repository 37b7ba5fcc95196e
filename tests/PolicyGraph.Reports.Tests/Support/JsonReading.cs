using System.Text.Json;

namespace PolicyGraph.Reports.Tests.Support;

internal static class JsonReading
{
    public static JsonElement Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    public static long CountOf(this JsonElement counts, params ReadOnlySpan<string> names)
    {
        var sum = 0L;
        foreach (var name in names)
            sum += counts.TryGetProperty(name, out var count) ? count.GetInt64() : 0;
        return sum;
    }
}
