using Microsoft.Extensions.Logging;

namespace PolicyGraph.Server;

internal static partial class LogMessages
{
    /// <summary>Category of the lines that requests leave.</summary>
    public const string Requests = "PolicyGraph.Server.Requests";

    /// <summary>Category of everything else.</summary>
    public const string Server = "PolicyGraph.Server";

    [LoggerMessage(1, LogLevel.Error, "A field could not be resolved.")]
    public static partial void ResolverFailed(ILogger logger, Exception cause);

    [LoggerMessage(2, LogLevel.Warning, "The store does not answer.")]
    public static partial void StoreNotReady(ILogger logger, Exception cause);

    [LoggerMessage(3, LogLevel.Error, "A request failed.")]
    public static partial void RequestFailed(ILogger logger, Exception cause);

    [LoggerMessage(4, LogLevel.Debug, "The client left before its answer.")]
    public static partial void ClientLeft(ILogger logger);

    [LoggerMessage(5, LogLevel.Information, "{Method} {Path} {Status} {Milliseconds} ms {RequestId}")]
    public static partial void Request(ILogger logger, string method, string? path, int status, double milliseconds, string requestId);

    [LoggerMessage(6, LogLevel.Information, "{Key} stored {Policy}: {Change}")]
    public static partial void Stored(ILogger logger, string key, string policy, string change);
}
