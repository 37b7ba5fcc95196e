using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyGraph.Model;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Parts;

/// <summary>Tells whether a policy is the one that the store holds, without reading it back.</summary>
internal static class ContentHash
{
    private static readonly PolicyJson Json = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>SHA-256, in hexadecimal digits, over everything that was extracted and the version of what is made of it.</summary>
    public static string Of(Policy policy)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(policy, Json.Policy));
        hash.AppendData([TextProfiler.Version]);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

[JsonSerializable(typeof(Policy))]
internal sealed partial class PolicyJson : JsonSerializerContext;
