using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PolicyGraph.Api;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.Storage;

namespace PolicyGraph.Server.Http;

/// <summary>
/// GraphQL over HTTP. What is no GraphQL request has a 4xx status in both media types; a document that cannot be
/// executed has 400 in <c>application/graphql-response+json</c> and 200 in <c>application/json</c>, as older clients expect.
/// </summary>
internal sealed class GraphQLEndpoint(GraphQLEngine engine, IGraphReader store, ServerOptions options)
{
    private const string BadRequest = "BAD_REQUEST";

    public async Task AnswerAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) && http.Request.Query.ContainsKey("sdl"))
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(PolicyApi.Sdl, http.RequestAborted).ConfigureAwait(false);
            return;
        }
        if (ResponseMediaType.Negotiate(http.Request) is not { } mediaType)
        {
            await RefuseAsync(http, ResponseMediaType.Json, new HttpProblem(
                StatusCodes.Status406NotAcceptable,
                "Answers come as application/graphql-response+json and application/json; accept one of them.")).ConfigureAwait(false);
            return;
        }
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        time.CancelAfter(options.RequestTimeout);
        await AnswerAsync(http, mediaType, time.Token).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext http, ResponseMediaType mediaType, CancellationToken cancellation)
    {
        var (json, problem) = await RequestReader.ReadAsync(http.Request, cancellation).ConfigureAwait(false);
        using var disposing = json;
        string? fault = null;
        if (json is not null && RequestParameters.Read(json.RootElement, out fault) is { } parameters)
            await ExecuteAsync(http, mediaType, parameters, cancellation).ConfigureAwait(false);
        else
            await RefuseAsync(http, mediaType, problem ?? new HttpProblem(StatusCodes.Status400BadRequest, fault!)).ConfigureAwait(false);
    }

    private async Task ExecuteAsync(HttpContext http, ResponseMediaType mediaType, RequestParameters parameters, CancellationToken cancellation)
    {
        var prepared = engine.Prepare(new GraphQLRequest(parameters.Query, parameters.OperationName, parameters.Variables, store));
        if (HttpMethods.IsGet(http.Request.Method) && IsMutation(prepared, parameters.Query))
        {
            await RefuseAsync(http, mediaType, new HttpProblem(
                StatusCodes.Status405MethodNotAllowed, "A mutation cannot be sent by GET; use POST.", "POST")).ConfigureAwait(false);
            return;
        }
        var answer = new ArrayBufferWriter<byte>();
        var kind = await engine.ExecuteAsync(prepared, answer, cancellation).ConfigureAwait(false);
        await WriteAsync(http, StatusOf(kind, prepared, mediaType), mediaType, answer.WrittenMemory).ConfigureAwait(false);
    }

    private static int StatusOf(ResponseKind kind, PreparedRequest prepared, ResponseMediaType mediaType) => kind switch
    {
        ResponseKind.RequestError when prepared.Errors.Count == 0 => StatusCodes.Status503ServiceUnavailable,
        ResponseKind.RequestError when mediaType == ResponseMediaType.GraphQLResponse => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status200OK,
    };

    /// <summary>Also a mutation that the schema has no type for.</summary>
    private static bool IsMutation(PreparedRequest prepared, string document)
    {
        if (prepared.Errors.Count == 0)
            return prepared.OperationType == OperationType.Mutation;
        try
        {
            return GraphQLParser.Parse(document).Definitions.OfType<OperationNode>().Any(operation => operation.Type == OperationType.Mutation);
        }
        catch (GraphQLSyntaxException)
        {
            return false;
        }
    }

    private static Task RefuseAsync(HttpContext http, ResponseMediaType mediaType, HttpProblem problem)
    {
        if (problem.Allow is { } methods)
            http.Response.Headers.Allow = methods;
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors");
            writer.WriteStartObject();
            writer.WriteString("message", problem.Message);
            writer.WriteStartObject("extensions");
            writer.WriteString("code", BadRequest);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return WriteAsync(http, problem.Status, mediaType, body.WrittenMemory);
    }

    private static async Task WriteAsync(HttpContext http, int status, ResponseMediaType mediaType, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = mediaType.ContentType;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted).ConfigureAwait(false);
    }
}
