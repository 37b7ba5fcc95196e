using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PolicyGraph.Server.Access;

namespace PolicyGraph.Server.Hosting;

/// <summary>The parts of ASP.NET Core that the server switches on, as its options say.</summary>
internal static class ServerServices
{
    /// <summary>Longer than requests are waited for, so that late ones can still be told 503.</summary>
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    private static readonly string[] CompressedTypes =
        [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "image/svg+xml"];

    public static void Add(IServiceCollection services, ServerOptions options, KeyRing keys)
    {
        services.Configure<HostOptions>(host => host.ShutdownTimeout = options.ShutdownTimeout + LastWords);
        services.AddRateLimiter(new RateLimits(options.Rates, keys).Configure);
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. options.CorsOrigins])
            .WithMethods("GET", "POST")
            .WithHeaders("Content-Type", "Authorization", "X-API-Key", "X-Request-Id", "traceparent")
            .WithExposedHeaders("X-Request-Id", "Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromHours(1))));
        services.AddResponseCompression(compression =>
        {
            // Answers hold no secret beside what the client sent, so their length tells nothing over TLS either.
            compression.EnableForHttps = true;
            compression.MimeTypes = CompressedTypes;
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, options));
    }

    public static void AddLog(ILoggingBuilder log, ServerOptions options)
    {
        log.ClearProviders();
        log.AddJsonConsole(json =>
        {
            json.IncludeScopes = true;
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        log.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        log.SetMinimumLevel(options.LogLevel);
        log.AddFilter(LogMessages.Requests, options.LogsRequests ? LogLevel.Information : LogLevel.None);
    }

    private static void Trust(ForwardedHeadersOptions forwarded, ServerOptions options)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.TrustedProxies)
            forwarded.KnownProxies.Add(IPAddress.Parse(proxy));
    }
}
