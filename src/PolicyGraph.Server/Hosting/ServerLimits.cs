using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PolicyGraph.Server.Hosting;

/// <summary>What a connection may cost before a request is even read, and how slow its client may be.</summary>
internal static class ServerLimits
{
    /// <summary>Bytes per second; slower clients are cut off.</summary>
    private const double SlowestClient = 1024;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    public static void Apply(KestrelServerLimits limits, ServerOptions options)
    {
        limits.MaxRequestBodySize = options.MaxBodyBytes;
        limits.MaxConcurrentConnections = options.MaxConnections;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.MaxRequestLineSize = 16 * 1024;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        limits.MinRequestBodyDataRate = new MinDataRate(SlowestClient, Grace);
        limits.MinResponseDataRate = new MinDataRate(SlowestClient, Grace);
    }
}
