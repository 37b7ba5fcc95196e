using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using PolicyGraph.Api;
using PolicyGraph.Api.Paging;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.Server.Access;
using PolicyGraph.Server.Http;
using PolicyGraph.Server.Uploads;

namespace PolicyGraph.Server;

/// <summary>How the server listens, whom it lets in and what it bears.</summary>
public sealed record ServerOptions
{
    /// <summary>Addresses to listen on, parted by semicolons; by default this machine alone reaches the server.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>Where the built page lies; null for wwwroot beside the program.</summary>
    public string? PageFolder { get; init; }

    /// <summary>Bytes of a request's body; uploads have a limit of their own.</summary>
    public long MaxBodyBytes { get; init; } = 256 * 1024;

    /// <summary>Connections open at once; more are closed at once.</summary>
    public long MaxConnections { get; init; } = 2000;

    /// <summary>How long a request may be worked on; then its questions to the store are cancelled.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long requests under way are waited for when the server stops; those still left are answered 503.</summary>
    public TimeSpan ShutdownTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether answers are compressed for clients that accept it.</summary>
    public bool Compresses { get; init; } = true;

    public StatusProfile StatusProfile { get; init; } = StatusProfile.Audited;

    public LogLevel LogLevel { get; init; } = LogLevel.Warning;

    /// <summary>Whether each request leaves a line in the log.</summary>
    public bool LogsRequests { get; init; }

    /// <summary>Addresses of proxies whose X-Forwarded-For is believed.</summary>
    public ImmutableArray<string> TrustedProxies { get; init; } = [];

    /// <summary>Origins whose pages may ask; <c>*</c> for all.</summary>
    public ImmutableArray<string> CorsOrigins { get; init; } = [];

    public LimitOptions Limits { get; init; } = PolicyApi.DefaultLimits;

    public PageLimits Pages { get; init; } = PageLimits.Default;

    /// <summary>Documents known beforehand; null where there are none.</summary>
    public TrustedDocuments? TrustedDocuments { get; init; }

    /// <summary>Whether nothing but trusted documents is executed.</summary>
    public bool OnlyTrustedDocuments { get; init; }

    public AccessOptions Access { get; init; } = new();

    public RateOptions Rates { get; init; } = new();

    /// <summary>What takes documents in; null where the server only reads.</summary>
    public IPolicyIntake? Intake { get; init; }

    /// <summary>Bytes of an uploaded document.</summary>
    public long MaxUploadBytes { get; init; } = 10 * 1024 * 1024;
}
