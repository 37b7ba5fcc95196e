using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PolicyGraph.Server.Http;

/// <summary>HTTP → the JSON object that a request is; that of a GET is put together from its address.</summary>
internal static class RequestReader
{
    private const int MaxNesting = 64;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxNesting };

    /// <returns>Either a document, which the caller disposes of, or a problem.</returns>
    public static async Task<(JsonDocument? Request, HttpProblem? Problem)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method))
            return ReadAddress(request.Query);
        if (!HttpMethods.IsPost(request.Method))
            return (null, new HttpProblem(StatusCodes.Status405MethodNotAllowed, $"The method {request.Method} is not taken here; use POST, or GET for queries.", Allow: "GET, POST"));
        if (!IsJson(request.ContentType))
            return (null, new HttpProblem(StatusCodes.Status415UnsupportedMediaType, "The body must be sent with Content-Type: application/json, in UTF-8."));
        return await ReadBodyAsync(request, cancellation).ConfigureAwait(false);
    }

    private static async Task<(JsonDocument? Request, HttpProblem? Problem)> ReadBodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return (await JsonDocument.ParseAsync(request.Body, Strict, cancellation).ConfigureAwait(false), null);
        }
        catch (JsonException cause)
        {
            return (null, new HttpProblem(
                StatusCodes.Status400BadRequest,
                $"The body is no JSON of at most {MaxNesting} levels; the first fault is in line {cause.LineNumber + 1}, byte {cause.BytePositionInLine + 1}."));
        }
        catch (OperationCanceledException) when (!request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return (null, new HttpProblem(StatusCodes.Status408RequestTimeout, "The body did not arrive in time."));
        }
        catch (BadHttpRequestException cause) when (cause.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, new HttpProblem(cause.StatusCode, "The body is larger than the server takes."));
        }
        catch (BadHttpRequestException cause)
        {
            return (null, new HttpProblem(cause.StatusCode, "The body did not arrive whole."));
        }
    }

    private static (JsonDocument? Request, HttpProblem? Problem) ReadAddress(IQueryCollection address)
    {
        var request = new MemoryStream();
        using (var writer = new Utf8JsonWriter(request))
        {
            writer.WriteStartObject();
            foreach (var name in (ReadOnlySpan<string>)["query", "operationName", "documentId"])
            {
                if (address[name] is [{ } text, ..])
                    writer.WriteString(name, text);
            }
            foreach (var name in (ReadOnlySpan<string>)["variables", "extensions"])
            {
                if (address[name] is not [{ Length: > 0 } json, ..])
                    continue;
                if (!TryWriteRaw(writer, name, json))
                    return (null, new HttpProblem(StatusCodes.Status400BadRequest, $"{name} must be JSON, percent-encoded."));
            }
            writer.WriteEndObject();
        }
        return (JsonDocument.Parse(request.ToArray(), Strict), null);
    }

    /// <summary>False also for half of a surrogate pair, which is found only when the text is written.</summary>
    private static bool TryWriteRaw(Utf8JsonWriter writer, string name, string json)
    {
        try
        {
            using var value = JsonDocument.Parse(json, Strict with { MaxDepth = MaxNesting - 1 });
            writer.WritePropertyName(name);
            value.RootElement.WriteTo(writer);
            return true;
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
