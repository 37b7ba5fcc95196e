using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PolicyGraph.Server.Hosting;
using PolicyGraph.Server.Http;

namespace PolicyGraph.Server.Uploads;

/// <summary><c>POST /policies</c>: a document → what was understood of it, and the store; with <c>?dryRun=true</c> nothing is stored.</summary>
internal sealed class UploadEndpoint(ServerParts parts, ILogger logger) : IDisposable
{
    public const string Path = "/policies";

    private const int LongestName = 200;
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _turns = new(AtOnce);

    public void Dispose() => _turns.Dispose();

    public async Task AnswerAsync(HttpContext http)
    {
        var isDryRun = http.Request.Query["dryRun"] == "true";
        if (!await parts.Gate.AdmitsUploadAsync(http, isDryRun).ConfigureAwait(false))
            return;
        var (outcome, problem) = await TakeAsync(http, isDryRun).ConfigureAwait(false);
        parts.Metrics.Uploaded(problem?.Code ?? outcome!.Change ?? "READ");
        if (problem is not null)
        {
            await ErrorAnswer.WriteAsync(http, ResponseMediaType.Json, problem).ConfigureAwait(false);
            return;
        }
        if (outcome!.Change is { } change)
            LogMessages.Stored(logger, parts.Keys.KeyOf(http.Request)?.Name ?? "", outcome.PolicyId!, change);
        http.Response.StatusCode = outcome.Change == "ADDED" ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        http.Response.ContentType = ResponseMediaType.Json.ContentType;
        http.Response.ContentLength = outcome.Answer.Length;
        await http.Response.Body.WriteAsync(outcome.Answer, http.RequestAborted).ConfigureAwait(false);
    }

    private async Task<(IntakeOutcome? Outcome, HttpProblem? Problem)> TakeAsync(HttpContext http, bool isDryRun)
    {
        if (parts.Options.Intake is not { } intake)
            return (null, new HttpProblem(StatusCodes.Status404NotFound, "This server only reads its store.", "NOT_FOUND"));
        if (UploadFormats.Of(http.Request.ContentType) is not { } format)
            return (null, new HttpProblem(StatusCodes.Status415UnsupportedMediaType, $"Send the document itself, with Content-Type {UploadFormats.Accepted}."));
        if (NameOf(http.Request) is not { } name)
            return (null, new HttpProblem(StatusCodes.Status400BadRequest, $"name must be 1 to {LongestName} characters without control characters."));
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(parts.Options.RequestTimeout);
        var (content, problem) = await UploadBody.ReadAsync(http, parts.Options.MaxUploadBytes, time.Token).ConfigureAwait(false);
        if (problem is not null)
            return (null, problem);
        if (!format.Fits(content.Span))
            return (null, new HttpProblem(StatusCodes.Status415UnsupportedMediaType, "The first bytes of the document are not of the format that Content-Type says."));
        await _turns.WaitAsync(http.RequestAborted).ConfigureAwait(false);
        try
        {
            var outcome = await intake.TakeAsync(name, content, format, !isDryRun, http.RequestAborted).ConfigureAwait(false);
            return outcome.Problem is not { } fault ? (outcome, null) : (null, new HttpProblem(
                fault.IsStore ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status422UnprocessableEntity, fault.Message, fault.Code));
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <summary>What <c>?name=</c> says: never a path, only a name in answers.</summary>
    private static string? NameOf(HttpRequest request)
    {
        if (request.Query["name"] is not [{ } name])
            return "upload";
        return name.Length is > 0 and <= LongestName && !name.Any(char.IsControl) ? name : null;
    }
}
