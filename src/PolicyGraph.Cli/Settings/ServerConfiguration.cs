using Microsoft.Extensions.Logging;
using PolicyGraph.Api;
using PolicyGraph.Api.Paging;
using PolicyGraph.Cli.Commands;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.Server;
using PolicyGraph.Server.Access;
using PolicyGraph.Server.Http;

namespace PolicyGraph.Cli.Settings;

/// <summary>Settings → the options of the server; all of them are read, and wrong ones named, before it starts.</summary>
internal static class ServerConfiguration
{
    private const string DefaultUrls = "http://127.0.0.1:5080";

    /// <param name="urls">What the command line says; null where it does not.</param>
    /// <exception cref="UsageException">A setting has no usable value, or two do not go together.</exception>
    public static ServerOptions Read(ConfiguredSettings settings, string? urls) => new()
    {
        Urls = UrlsIn(settings, urls),
        PageFolder = settings.Get(ServerSetting.PageFolder),
        MaxBodyBytes = settings.Get(ServerSetting.MaxBodyBytes),
        MaxConnections = settings.Get(ServerSetting.MaxConnections),
        RequestTimeout = TimeSpan.FromSeconds(settings.Get(ServerSetting.RequestSeconds)),
        ShutdownTimeout = TimeSpan.FromSeconds(settings.Get(ServerSetting.ShutdownSeconds)),
        Compresses = settings.Get(ServerSetting.Compression),
        StatusProfile = settings.Get(ServerSetting.StatusProfile) == "draft-2026" ? StatusProfile.Draft2026 : StatusProfile.Audited,
        LogLevel = Enum.Parse<LogLevel>(settings.Get(ServerSetting.LogLevel), ignoreCase: true),
        LogsRequests = settings.Get(ServerSetting.LogRequests),
        TrustedProxies = [.. settings.Get(ServerSetting.TrustedProxies)],
        CorsOrigins = [.. settings.Get(ServerSetting.CorsOrigins)],
        Limits = LimitsIn(settings),
        Pages = PagesIn(settings),
        TrustedDocuments = TrustedDocumentsIn(settings),
        OnlyTrustedDocuments = settings.Get(ServerSetting.TrustedOnly),
        Access = AccessIn(settings),
        Rates = new RateOptions
        {
            RequestsPerSecond = (int)settings.Get(ServerSetting.RequestsPerSecond),
            Burst = (int)settings.Get(ServerSetting.Burst),
            UploadsPerMinute = (int)settings.Get(ServerSetting.UploadsPerMinute),
        },
        MaxUploadBytes = settings.Get(ServerSetting.MaxUploadBytes),
    };

    private static string UrlsIn(ConfiguredSettings settings, string? option)
    {
        var urls = option ?? settings.Get(ServerSetting.Urls) ?? DefaultUrls;
        foreach (var url in urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
                || address.Scheme is not "http")
                throw new UsageException($"{(option is null ? settings.OriginOf(ServerSetting.Urls) : "--urls")}: {url} is no address to listen on; give http://HOST:PORT, several parted by semicolons.");
        }
        return urls;
    }

    private static LimitOptions LimitsIn(ConfiguredSettings settings) => PolicyApi.DefaultLimits with
    {
        MaxTokens = (int)settings.Get(ServerSetting.Tokens),
        MaxNesting = (int)settings.Get(ServerSetting.Nesting),
        MaxDepth = (int)settings.Get(ServerSetting.Depth),
        MaxAliases = (int)settings.Get(ServerSetting.Aliases),
        MaxRootFields = (int)settings.Get(ServerSetting.RootFields),
        MaxBreadth = (int)settings.Get(ServerSetting.Breadth),
        MaxDirectives = (int)settings.Get(ServerSetting.Directives),
        MaxFragments = (int)settings.Get(ServerSetting.Fragments),
        MaxCost = settings.Get(ServerSetting.Cost),
        AssumedListSize = (int)settings.Get(ServerSetting.PageSize),
        MaxListSize = (int)settings.Get(ServerSetting.MaxPageSize),
        AllowIntrospection = settings.Get(ServerSetting.Introspection),
        MaxErrors = (int)settings.Get(ServerSetting.Errors),
        MaxResponseBytes = (int)settings.Get(ServerSetting.ResponseBytes),
    };

    private static PageLimits PagesIn(ConfiguredSettings settings)
    {
        var (usual, most) = ((int)settings.Get(ServerSetting.PageSize), (int)settings.Get(ServerSetting.MaxPageSize));
        return usual <= most
            ? new PageLimits(usual, most)
            : throw settings.Wrong(ServerSetting.MaxPageSize, $"is {most}, less than limits.pageSize, which is {usual}; lower that one too");
    }

    private static TrustedDocuments? TrustedDocumentsIn(ConfiguredSettings settings)
    {
        if (settings.Get(ServerSetting.TrustedFile) is not { } file)
        {
            return settings.Get(ServerSetting.TrustedOnly)
                ? throw settings.Wrong(ServerSetting.TrustedOnly, "is true and there are no trusted documents; name them as trustedDocuments.file")
                : null;
        }
        try
        {
            using var manifest = File.OpenRead(file);
            return TrustedDocuments.Read(manifest);
        }
        catch (Exception cause) when (cause is FormatException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw settings.Wrong(ServerSetting.TrustedFile, $"names {file}: {cause.Message.TrimEnd('.')}");
        }
    }

    private static AccessOptions AccessIn(ConfiguredSettings settings)
    {
        ApiKey[] keys = [.. settings.Get(ServerSetting.ReadKeys), .. settings.Get(ServerSetting.UploadKeys)];
        var readingNeedsKey = settings.Get(ServerSetting.Reading) == "key";
        if (readingNeedsKey && keys.Length == 0)
            throw settings.Wrong(ServerSetting.Reading, "is key and there are no keys; make one with policygraph key and name its hash in access.readKeys");
        return new AccessOptions
        {
            ReadingNeedsKey = readingNeedsKey,
            DryRun = Enum.Parse<DryRunAccess>(settings.Get(ServerSetting.DryRun), ignoreCase: true),
            Keys = [.. keys],
        };
    }
}
