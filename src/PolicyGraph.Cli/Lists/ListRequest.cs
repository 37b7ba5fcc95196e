using System.Text.Json;

namespace PolicyGraph.Cli.Lists;

/// <summary>One line of <c>parse --jsonl</c>: <c>{"id","text","region","context"}</c>.</summary>
/// <param name="Id">A string or a number, given back as it came.</param>
internal sealed record ListRequest(JsonElement Id, string Text, string? Region, string? Context)
{
    private const string Remedy = """Write one object a line: {"id":"1","text":"（市财政局负责）","region":"昆明市","context":null}.""";

    /// <exception cref="FormatException">The line is no such object; the message says why and how it should look.</exception>
    public static ListRequest Parse(string line)
    {
        var request = ParseObject(line);
        var id = request.TryGetProperty("id", out var given) ? given : default;
        if (id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            throw new FormatException($"\"id\" must be a string or a number. {Remedy}");
        var text = TextOf(request, "text") ?? throw new FormatException($"\"text\" must be a string. {Remedy}");
        return new(id, text, TextOf(request, "region"), TextOf(request, "context"));
    }

    private static JsonElement ParseObject(string line)
    {
        try
        {
            var value = JsonElement.Parse(line);
            return value.ValueKind == JsonValueKind.Object
                ? value
                : throw new FormatException($"not a JSON object. {Remedy}");
        }
        catch (JsonException cause)
        {
            throw new FormatException($"not JSON from byte {cause.BytePositionInLine} on. {Remedy}", cause);
        }
    }

    private static string? TextOf(JsonElement request, string name)
    {
        if (!request.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : throw new FormatException($"\"{name}\" must be a string. {Remedy}");
    }
}
