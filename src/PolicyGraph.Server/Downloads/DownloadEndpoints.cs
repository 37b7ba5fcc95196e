using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PolicyGraph.Reports.Analyses;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Storage;

namespace PolicyGraph.Server.Downloads;

/// <summary><c>/exports/FORMAT</c> and <c>/reports/NAME.FORMAT</c>: what the commands of these names write, as files.</summary>
/// <param name="admits">Answers and says false where a caller may not read.</param>
internal sealed class DownloadEndpoints(IGraphReader store, Func<HttpContext, Task<bool>> admits) : IDisposable
{
    /// <summary>Each walks through the store; others wait for their turn elsewhere.</summary>
    private const int AtOnce = 4;

    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private readonly SemaphoreSlim places = new(AtOnce);

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/exports/{format}", ExportAsync);
        app.MapGet("/reports/{name}.{format}", ReportAsync);
    }

    public void Dispose() => places.Dispose();

    private async Task ExportAsync(HttpContext http, string format)
    {
        if (!await admits(http).ConfigureAwait(false))
            return;
        var ids = DownloadRequest.PoliciesOf(http.Request);
        if (ExportFormats.Find(format) is not { } wanted)
            await RefuseAsync(http, StatusCodes.Status404NotFound, $"There is no such export; choose one of {string.Join(", ", ExportFormats.Names)}.").ConfigureAwait(false);
        else if (ids is not null && !ExportFormats.TakesPolicies(wanted))
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "This export is of the whole store; leave policy out.").ConfigureAwait(false);
        else if (wanted == ExportFormat.Html && ids is not { Length: 1 })
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "A page shows one policy; give its id as policy=.").ConfigureAwait(false);
        else if (await DownloadRequest.UnknownAsync(store, ids, http.RequestAborted).ConfigureAwait(false) is not null)
            await RefuseAsync(http, StatusCodes.Status404NotFound, "The store holds no such policy.").ConfigureAwait(false);
        else
        {
            await SendAsync(http, $"policygraph.{ExportFormats.ExtensionOf(wanted)}", ExportFormats.MediaTypeOf(wanted),
                target => StoreExport.WriteAsync(store, wanted, ids, target, http.RequestAborted)).ConfigureAwait(false);
        }
    }

    private async Task ReportAsync(HttpContext http, string name, string format)
    {
        if (!await admits(http).ConfigureAwait(false))
            return;
        if (ReportKinds.Find(name) is not { } kind || FormatOf(format) is not var (wanted, mediaType))
        {
            await RefuseAsync(http, StatusCodes.Status404NotFound, $"There is no such report; choose one of {string.Join(", ", ReportKinds.Names)} as csv, xlsx or html.").ConfigureAwait(false);
            return;
        }
        var (request, problem) = DownloadRequest.ReportOf(kind, http.Request);
        if (request is null)
            await RefuseAsync(http, StatusCodes.Status400BadRequest, problem!).ConfigureAwait(false);
        else if (await DownloadRequest.UnknownAsync(store, request.PolicyIds, http.RequestAborted).ConfigureAwait(false) is not null)
            await RefuseAsync(http, StatusCodes.Status404NotFound, "The store holds no such policy.").ConfigureAwait(false);
        else
        {
            var report = await StoreReports.ReadAsync(store, request, http.RequestAborted).ConfigureAwait(false);
            await SendAsync(http, $"{name}.{format}", mediaType, target => ReportWriter.WriteAsync(report, wanted, target, http.RequestAborted)).ConfigureAwait(false);
        }
    }

    /// <summary>What fails once bytes are out breaks the connection off, so that nobody takes a part for the whole.</summary>
    private async Task SendAsync(HttpContext http, string file, string mediaType, Func<Stream, Task> write)
    {
        if (!await places.WaitAsync(TimeSpan.Zero, http.RequestAborted).ConfigureAwait(false))
        {
            http.Response.Headers.RetryAfter = "5";
            await RefuseAsync(http, StatusCodes.Status503ServiceUnavailable, "Several downloads are under way; try again in some seconds.").ConfigureAwait(false);
            return;
        }
        try
        {
            http.Response.ContentType = mediaType;
            http.Response.Headers.XContentTypeOptions = "nosniff";
            http.Response.Headers.ContentDisposition = $"{(mediaType.StartsWith("text/html", StringComparison.Ordinal) ? "inline" : "attachment")}; filename=\"{file}\"";
            await write(http.Response.Body).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    private static (ReportFormat Format, string MediaType)? FormatOf(string name) => name switch
    {
        "csv" => (ReportFormat.Csv, "text/csv; charset=utf-8"),
        "xlsx" => (ReportFormat.Xlsx, Workbook),
        "html" => (ReportFormat.Html, "text/html; charset=utf-8"),
        _ => null,
    };

    private static Task RefuseAsync(HttpContext http, int status, string sentence)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync($"{sentence}\n", http.RequestAborted);
    }
}
