using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Api.Paging;

/// <summary>Cursors as clients see them: their keys as a JSON array, made opaque.</summary>
[JsonSerializable(typeof(ImmutableArray<string>))]
internal sealed partial class CursorText : JsonSerializerContext
{
    private static readonly CursorText Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Of(Cursor cursor) => OpaqueText.Of(JsonSerializer.Serialize(cursor.Keys, Json.ImmutableArrayString));

    /// <summary>Null where the argument is not given.</summary>
    /// <exception cref="ResolverException">It is no cursor.</exception>
    public static Cursor? Read(ArgumentValues arguments, string name)
    {
        if (arguments[name] is not string text)
            return null;
        return Keys(OpaqueText.Read(text)) is { Length: > 0 } keys
            ? new Cursor(keys)
            : throw new ResolverException($"{name}: \"{text}\" is no cursor; pass on one that the list gave.");
    }

    private static ImmutableArray<string> Keys(string? json)
    {
        try
        {
            var keys = json is null ? default : JsonSerializer.Deserialize(json, Json.ImmutableArrayString);
            return keys.IsDefault || keys.Contains(null!) ? [] : keys;
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
