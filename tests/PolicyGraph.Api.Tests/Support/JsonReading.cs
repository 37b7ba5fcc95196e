using System.Text.Json;

namespace PolicyGraph.Api.Tests.Support;

/// <summary>Short ways into a response.</summary>
internal static class JsonReading
{
    public static JsonElement At(this JsonElement json, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            json = json.GetProperty(name);
        return json;
    }

    public static string Text(this JsonElement json, params ReadOnlySpan<string> path) => json.At(path).GetString()!;

    public static JsonElement[] List(this JsonElement json, params ReadOnlySpan<string> path) => [.. json.At(path).EnumerateArray()];

    public static string[] Texts(this JsonElement json, string name) => [.. json.EnumerateArray().Select(item => item.Text(name))];
}
