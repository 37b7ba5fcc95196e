using Microsoft.Extensions.Logging;

namespace PolicyGraph.Server;

internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Error, "A field could not be resolved.")]
    public static partial void ResolverFailed(ILogger logger, Exception cause);

    [LoggerMessage(2, LogLevel.Warning, "The store does not answer.")]
    public static partial void StoreNotReady(ILogger logger, Exception cause);
}
