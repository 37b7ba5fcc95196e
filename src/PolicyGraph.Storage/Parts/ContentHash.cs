using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyGraph.Model;

namespace PolicyGraph.Storage.Parts;

/// <summary>Tells whether a policy is the one that the store holds, without reading it back.</summary>
internal static class ContentHash
{
    private static readonly PolicyJson Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>SHA-256 over everything that was extracted, in hexadecimal digits.</summary>
    public static string Of(Policy policy) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(policy, Json.Policy)));
}

[JsonSerializable(typeof(Policy))]
internal sealed partial class PolicyJson : JsonSerializerContext;
