using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PolicyGraph.Server.Http;

/// <summary>
/// Documents that a client was built with, by the SHA-256 of their UTF-8 text in lower-case hexadecimal. A request names
/// one in the place of its text.
/// </summary>
public sealed class TrustedDocuments
{
    private readonly FrozenDictionary<string, string> _byHash;

    private TrustedDocuments(IEnumerable<KeyValuePair<string, string>> documents) =>
        _byHash = documents.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, string>> All => _byHash;

    /// <summary>
    /// Reads a manifest: an object of hash → document, as code generators write it, or Apollo's with a list
    /// <c>operations</c> of <c>id</c> and <c>body</c>.
    /// </summary>
    /// <exception cref="FormatException">It is neither, or a hash is not that of its document.</exception>
    public static TrustedDocuments Read(Stream manifest)
    {
        try
        {
            using var json = JsonDocument.Parse(manifest);
            var documents = Entries(json.RootElement).ToDictionary(StringComparer.Ordinal);
            foreach (var (hash, document) in documents)
            {
                if (hash != HashOf(document))
                    throw new FormatException($"the document under {hash} has the SHA-256 {HashOf(document)}; let the client's build write the manifest again.");
            }
            return new TrustedDocuments(documents);
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new FormatException("it is no manifest: give an object of SHA-256 → document, or Apollo's persisted query manifest.", cause);
        }
    }

    /// <returns>Null for a document that is not in the manifest.</returns>
    public string? Find(string hash) => _byHash.GetValueOrDefault(hash);

    public bool Contains(string document) => _byHash.ContainsKey(HashOf(document));

    public static string HashOf(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private static IEnumerable<KeyValuePair<string, string>> Entries(JsonElement manifest) =>
        manifest.TryGetProperty("operations", out var operations) && operations.ValueKind == JsonValueKind.Array
            ? operations.EnumerateArray().Select(entry => KeyValuePair.Create(
                entry.GetProperty("id").GetString()!, entry.GetProperty("body").GetString()!))
            : manifest.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, entry.Value.GetString()!));
}
