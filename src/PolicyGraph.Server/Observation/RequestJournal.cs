using System.Buffers;
using System.Diagnostics;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PolicyGraph.GraphQL;
using PolicyGraph.Server.Http;

namespace PolicyGraph.Server.Observation;

/// <summary>
/// Gives each request an id, which its answer and every line of the log carry: the client's <c>X-Request-Id</c>, else the
/// trace of its <c>traceparent</c>, else one of the server's. A defect ends here, as an error that tells nothing of it, or
/// with the connection, so that nobody takes a part of an answer for the whole.
/// </summary>
internal sealed class RequestJournal(RequestDelegate next, ILoggerFactory loggers)
{
    private const int LongestId = 64;
    private const string IdHeader = "X-Request-Id";

    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    private readonly ILogger _requests = loggers.CreateLogger(LogMessages.Requests);
    private readonly ILogger _defects = loggers.CreateLogger(LogMessages.Server);

    public async Task InvokeAsync(HttpContext http)
    {
        var start = Stopwatch.GetTimestamp();
        http.TraceIdentifier = IdOf(http);
        http.Response.Headers[IdHeader] = http.TraceIdentifier;
        try
        {
            await next(http).ConfigureAwait(false);
        }
        catch (Exception cause) when (cause is ConnectionResetException || (cause is OperationCanceledException && http.RequestAborted.IsCancellationRequested))
        {
            LogMessages.ClientLeft(_defects);
        }
        catch (Exception cause) when (cause is not BadHttpRequestException)
        {
            LogMessages.RequestFailed(_defects, cause);
            if (http.Response.HasStarted)
                http.Abort();
            else
                await AnswerDefectAsync(http).ConfigureAwait(false);
        }
        if (_requests.IsEnabled(LogLevel.Information))
            LogMessages.Request(
                _requests, http.Request.Method, http.Request.Path, http.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds, http.TraceIdentifier);
    }

    private static string IdOf(HttpContext http)
    {
        if (http.Request.Headers[IdHeader] is [{ Length: > 0 and <= LongestId } given] && !given.AsSpan().ContainsAnyExcept(IdCharacters))
            return given;
        return http.Request.Headers.TraceParent is [{ } parent] && ActivityContext.TryParse(parent, null, out var trace)
            ? trace.TraceId.ToHexString()
            : http.TraceIdentifier;
    }

    private static Task AnswerDefectAsync(HttpContext http)
    {
        var id = http.TraceIdentifier;
        http.Response.Clear();
        http.Response.Headers[IdHeader] = id;
        return ErrorAnswer.WriteAsync(http, ResponseMediaType.For(http.Request), new HttpProblem(
            StatusCodes.Status500InternalServerError, $"The server failed; its log tells why under {id}.", ErrorCodes.InternalServerError));
    }
}
