using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PolicyGraph.Server.Http;

namespace PolicyGraph.Server.Uploads;

/// <summary>The bytes of a document, up to the limit.</summary>
internal static class UploadBody
{
    public static async Task<(ReadOnlyMemory<byte> Content, HttpProblem? Problem)> ReadAsync(HttpContext http, long limit, CancellationToken cancellation)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit;
        try
        {
            var content = new MemoryStream();
            await http.Request.Body.CopyToAsync(content, cancellation).ConfigureAwait(false);
            return content.Length == 0
                ? (default, new HttpProblem(StatusCodes.Status400BadRequest, "The request holds no document; send it as the body."))
                : (content.GetBuffer().AsMemory(0, (int)content.Length), null);
        }
        catch (BadHttpRequestException cause) when (cause.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (default, new HttpProblem(cause.StatusCode, $"The document is larger than {limit} bytes, the limit."));
        }
        catch (BadHttpRequestException cause)
        {
            return (default, new HttpProblem(cause.StatusCode, "The document did not arrive whole."));
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return (default, new HttpProblem(StatusCodes.Status408RequestTimeout, "The document did not arrive in time."));
        }
    }
}
