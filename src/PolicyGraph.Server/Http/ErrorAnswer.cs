using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace PolicyGraph.Server.Http;

/// <summary>A problem as a GraphQL response without data, whatever was asked: clients know one form of errors.</summary>
internal static class ErrorAnswer
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext http, ResponseMediaType mediaType, HttpProblem problem)
    {
        if (problem.Allow is { } methods)
            http.Response.Headers.Allow = methods;
        var body = BodyOf(problem);
        http.Response.StatusCode = problem.Status;
        http.Response.ContentType = mediaType.ContentType;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted).ConfigureAwait(false);
    }

    private static ReadOnlyMemory<byte> BodyOf(HttpProblem problem)
    {
        var body = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(body, Readable);
        writer.WriteStartObject();
        writer.WriteStartArray("errors");
        writer.WriteStartObject();
        writer.WriteString("message", problem.Message);
        writer.WriteStartObject("extensions");
        writer.WriteString("code", problem.Code);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return body.WrittenMemory;
    }
}
