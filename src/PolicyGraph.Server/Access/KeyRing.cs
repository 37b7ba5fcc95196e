using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace PolicyGraph.Server.Access;

/// <summary>Which key a request shows, as <c>Authorization: Bearer KEY</c> or <c>X-API-Key: KEY</c>.</summary>
internal sealed class KeyRing(ImmutableArray<ApiKey> keys)
{
    private const string Bearer = "Bearer ";
    private const int LongestKey = 256;

    /// <summary>Every key is compared, whichever fits, so that time tells nothing.</summary>
    public ApiKey? KeyOf(HttpRequest request)
    {
        if (keys.IsEmpty || ShownIn(request) is not { Length: > 0 and <= LongestKey } shown)
            return null;
        var hash = ApiKey.HashOf(shown);
        ApiKey? found = null;
        foreach (var key in keys)
        {
            if (CryptographicOperations.FixedTimeEquals(hash, key.Hash.Span))
                found = found is { MayUpload: true } ? found : key;
        }
        return found;
    }

    private static string? ShownIn(HttpRequest request)
    {
        if (request.Headers["X-API-Key"] is [{ } key])
            return key;
        return request.Headers.Authorization is [{ } authorization] && authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? authorization[Bearer.Length..].Trim()
            : null;
    }
}
