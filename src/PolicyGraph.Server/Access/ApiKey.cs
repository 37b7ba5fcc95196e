using System.Security.Cryptography;
using System.Text;

namespace PolicyGraph.Server.Access;

/// <summary>A key that a client shows, known by its SHA-256 alone: keys are 256 random bits, which no table of guesses reaches.</summary>
/// <param name="Name">For the log and the rate limits.</param>
/// <param name="Hash">SHA-256 of the key's UTF-8 bytes.</param>
public sealed record ApiKey(string Name, ReadOnlyMemory<byte> Hash, bool MayUpload)
{
    public const string HashPrefix = "sha256:";

    private const string KeyPrefix = "pg_";
    private const int RandomBytes = 32;

    /// <summary>Reads <c>name=sha256:HEX</c> or <c>sha256:HEX</c>; null for what is neither.</summary>
    public static ApiKey? TryRead(string text, bool mayUpload)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var (name, hash) = equals < 0 ? (null, text) : (text[..equals].Trim(), text[(equals + 1)..].Trim());
        if (name is "" || !hash.StartsWith(HashPrefix, StringComparison.Ordinal) || hash.Length != HashPrefix.Length + 2 * SHA256.HashSizeInBytes)
            return null;
        var bytes = new byte[SHA256.HashSizeInBytes];
        return Convert.FromHexString(hash.AsSpan(HashPrefix.Length), bytes, out _, out _) == System.Buffers.OperationStatus.Done
            ? new ApiKey(name ?? hash[HashPrefix.Length..(HashPrefix.Length + 8)], bytes, mayUpload)
            : null;
    }

    /// <summary>A new key and the hash by which the server knows it.</summary>
    public static (string Key, string Hash) Create()
    {
        var key = KeyPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(RandomBytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return (key, HashPrefix + Convert.ToHexStringLower(HashOf(key)));
    }

    internal static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
