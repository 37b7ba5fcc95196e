using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyGraph.Model;

namespace PolicyGraph.Storage.Parts;

/// <summary>Lists of texts, and diagnostics, as JSON, Chinese as it is.</summary>
[JsonSerializable(typeof(ImmutableArray<string>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(Diagnostic))]
internal sealed partial class TextJson : JsonSerializerContext
{
    public static TextJson Lists { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Of(IReadOnlyList<string> texts) => JsonSerializer.Serialize(texts, Lists.IReadOnlyListString);
}
