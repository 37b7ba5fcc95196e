using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using PolicyGraph.Server.Http;
using PolicyGraph.Server.Uploads;

namespace PolicyGraph.Server.Access;

/// <summary>A bucket of tokens for each client; clients of IPv6 are told apart by their network of 64 bits.</summary>
internal sealed class RateLimits(RateOptions rates, KeyRing keys)
{
    private const string ThisMachine = "local";

    public void Configure(RateLimiterOptions limiter)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (bool IsUpload, string Client)>(BucketOf);
        limiter.OnRejected = RefuseAsync;
    }

    /// <summary>Whether a request comes from this machine and no proxy passed it on.</summary>
    public static bool IsLocal(HttpContext http) =>
        (http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");

    private RateLimitPartition<(bool, string)> BucketOf(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments(UploadEndpoint.Path, StringComparison.Ordinal))
        {
            return rates.UploadsPerMinute == 0
                ? RateLimitPartition.GetNoLimiter((true, ThisMachine))
                : RateLimitPartition.GetTokenBucketLimiter((true, ClientOf(http)), _ => Bucket(rates.UploadsPerMinute, 1, 60.0 / rates.UploadsPerMinute));
        }
        return rates.RequestsPerSecond == 0 || IsLocal(http) || HealthPaths.Includes(http.Request.Path)
            ? RateLimitPartition.GetNoLimiter((false, ThisMachine))
            : RateLimitPartition.GetTokenBucketLimiter((false, ClientOf(http)), _ => Bucket(rates.Burst, rates.RequestsPerSecond, 1));
    }

    private static TokenBucketRateLimiterOptions Bucket(int limit, int tokens, double seconds) => new()
    {
        TokenLimit = limit,
        TokensPerPeriod = tokens,
        ReplenishmentPeriod = TimeSpan.FromSeconds(seconds),
        QueueLimit = 0,
    };

    private string ClientOf(HttpContext http) => keys.KeyOf(http.Request)?.Name is { } name ? $"key {name}" : NetworkOf(http.Connection.RemoteIpAddress);

    private static string NetworkOf(IPAddress? address)
    {
        if (address is null)
            return ThisMachine;
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
            return address.MapToIPv4().ToString();
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes).ToString();
    }

    private static async ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken cancellation)
    {
        var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? (int)Math.Ceiling(after.TotalSeconds) : 1;
        refused.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await ErrorAnswer.WriteAsync(refused.HttpContext, ResponseMediaType.For(refused.HttpContext.Request), new HttpProblem(
            StatusCodes.Status429TooManyRequests, $"Too many requests; ask again in {wait} s.", "RATE_LIMITED")).ConfigureAwait(false);
    }
}
