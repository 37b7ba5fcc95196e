using System.Net;
using PolicyGraph.Server.Access;

namespace PolicyGraph.Cli.Settings;

/// <summary>What <c>serve</c> is told beyond its store; docs/configuration.md explains each.</summary>
internal static class ServerSetting
{
    private const int Million = 1_000_000;
    private const int Hash = 64;

    private static readonly string KeyForm = $"keys as policygraph key gives them: NAME=sha256: and {Hash} hexadecimal digits";

    public static readonly Setting<string?> Urls = SettingOf.Text("server.urls", "http://HOST:PORT, several parted by semicolons");
    public static readonly Setting<string?> PageFolder = SettingOf.Text("server.pageFolder", "the folder of the built page");
    public static readonly Setting<long> MaxBodyBytes = SettingOf.Number("server.maxBodyBytes", 256 * 1024, 1024, 100 * Million);
    public static readonly Setting<long> MaxConnections = SettingOf.Number("server.maxConnections", 2000, 1, Million);
    public static readonly Setting<long> RequestSeconds = SettingOf.Number("server.requestSeconds", 10, 1, 3600);
    public static readonly Setting<long> ShutdownSeconds = SettingOf.Number("server.shutdownSeconds", 10, 0, 3600);
    public static readonly Setting<bool> Compression = SettingOf.Switch("server.compression", true);
    public static readonly Setting<string> StatusProfile = SettingOf.Choice("server.statusProfile", "audited", "draft-2026");
    public static readonly Setting<string> LogLevel = SettingOf.Choice("server.logLevel", "warning", "debug", "information", "error", "none");
    public static readonly Setting<bool> LogRequests = SettingOf.Switch("server.logRequests", false);
    public static readonly Setting<string[]> TrustedProxies = SettingOf.List(
        "server.trustedProxies", "addresses such as 10.0.0.1", text => IPAddress.TryParse(text, out _) ? text : null);

    public static readonly Setting<string[]> CorsOrigins = SettingOf.List(
        "cors.origins", "origins such as https://example.org, or *", text => text == "*" || IsOrigin(text) ? text : null);

    public static readonly Setting<long> Tokens = SettingOf.Number("limits.tokens", 4000, 1, Million);
    public static readonly Setting<long> Nesting = SettingOf.Number("limits.nesting", 64, 1, 200);
    public static readonly Setting<long> Depth = SettingOf.Number("limits.depth", 12, 1, 64);
    public static readonly Setting<long> Aliases = SettingOf.Number("limits.aliases", 30, 0, Million);
    public static readonly Setting<long> RootFields = SettingOf.Number("limits.rootFields", 20, 1, Million);
    public static readonly Setting<long> Breadth = SettingOf.Number("limits.breadth", 100, 1, Million);
    public static readonly Setting<long> Directives = SettingOf.Number("limits.directives", 50, 0, Million);
    public static readonly Setting<long> Fragments = SettingOf.Number("limits.fragments", 50, 0, Million);
    public static readonly Setting<long> Cost = SettingOf.Number("limits.cost", 500_000, 1, 1000L * Million);
    public static readonly Setting<long> PageSize = SettingOf.Number("limits.pageSize", 50, 1, 500);
    public static readonly Setting<long> MaxPageSize = SettingOf.Number("limits.maxPageSize", 500, 1, 500);
    public static readonly Setting<bool> Introspection = SettingOf.Switch("limits.introspection", true);
    public static readonly Setting<long> Errors = SettingOf.Number("limits.errors", 100, 1, 10_000);
    public static readonly Setting<long> ResponseBytes = SettingOf.Number("limits.responseBytes", 10 * 1024 * 1024, 1024, 1000 * Million);

    public static readonly Setting<string?> TrustedFile = SettingOf.Text("trustedDocuments.file", "a manifest of SHA-256 → document");
    public static readonly Setting<bool> TrustedOnly = SettingOf.Switch("trustedDocuments.only", false);

    public static readonly Setting<string> Reading = SettingOf.Choice("access.reading", "open", "key");
    public static readonly Setting<string> DryRun = SettingOf.Choice("access.dryRun", "local", "key", "open");
    public static readonly Setting<ApiKey[]> ReadKeys = SettingOf.List("access.readKeys", KeyForm, text => ApiKey.TryRead(text, mayUpload: false));
    public static readonly Setting<ApiKey[]> UploadKeys = SettingOf.List("access.uploadKeys", KeyForm, text => ApiKey.TryRead(text, mayUpload: true));

    public static readonly Setting<long> RequestsPerSecond = SettingOf.Number("rates.requestsPerSecond", 50, 0, Million);
    public static readonly Setting<long> Burst = SettingOf.Number("rates.burst", 200, 1, Million);
    public static readonly Setting<long> UploadsPerMinute = SettingOf.Number("rates.uploadsPerMinute", 60, 0, 60_000);
    public static readonly Setting<long> MaxUploadBytes = SettingOf.Number("uploads.maxBytes", 10 * 1024 * 1024, 1024, 1000 * Million);

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && string.Equals(text, uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
