using Microsoft.AspNetCore.Http;
using PolicyGraph.Api;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.Server.Hosting;
using PolicyGraph.Server.Page;

namespace PolicyGraph.Server.Http;

/// <summary>GraphQL over HTTP. What is no GraphQL request has a 4xx status in both media types; the rest is as <see cref="StatusProfile"/> says.</summary>
/// <param name="state">What requests bring along for the resolvers.</param>
internal sealed class GraphQLEndpoint(IGraphQLExecutor executor, object state, ServerParts parts)
{
    private readonly ServerOptions _options = parts.Options;
    private readonly DocumentChoice _documents =
        new(parts.Options.TrustedDocuments, parts.Options.OnlyTrustedDocuments, parts.Options.StatusProfile);

    public async Task AnswerAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) && PageEndpoint.IsWantedBy(http.Request))
        {
            await parts.Page.LeadToEditorAsync(http).ConfigureAwait(false);
            return;
        }
        if (!await parts.Gate.AdmitsReadingAsync(http).ConfigureAwait(false))
            return;
        if (HttpMethods.IsGet(http.Request.Method) && http.Request.Query.ContainsKey("sdl"))
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync(PolicyApi.Sdl, http.RequestAborted).ConfigureAwait(false);
            return;
        }
        if (ResponseMediaType.Negotiate(http.Request) is not { } mediaType)
        {
            await ErrorAnswer.WriteAsync(http, ResponseMediaType.Json, new HttpProblem(
                StatusCodes.Status406NotAcceptable,
                "Answers come as application/graphql-response+json and application/json; accept one of them.")).ConfigureAwait(false);
            return;
        }
        using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, parts.Drain.Token);
        time.CancelAfter(_options.RequestTimeout);
        await AnswerAsync(http, mediaType, time.Token).ConfigureAwait(false);
    }

    private async Task AnswerAsync(HttpContext http, ResponseMediaType mediaType, CancellationToken cancellation)
    {
        var (json, problem) = await RequestReader.ReadAsync(http.Request, cancellation).ConfigureAwait(false);
        using var disposing = json;
        if (problem is null && RequestParameters.Read(json!.RootElement, out var fault) is var parameters)
        {
            if (parameters is null)
                problem = new HttpProblem(_options.StatusProfile.IllFormed(), fault!);
            else
                problem = await ExecuteAsync(http, mediaType, parameters, cancellation).ConfigureAwait(false);
        }
        if (problem is null)
            return;
        parts.Metrics.Refused(problem.Code);
        await ErrorAnswer.WriteAsync(http, mediaType, problem).ConfigureAwait(false);
    }

    /// <returns>Null when the request is answered.</returns>
    private async Task<HttpProblem?> ExecuteAsync(HttpContext http, ResponseMediaType mediaType, RequestParameters parameters, CancellationToken cancellation)
    {
        var (document, problem) = _documents.Choose(parameters);
        if (document is null)
            return problem;
        if (HttpMethods.IsGet(http.Request.Method) && IsMutation(document, parameters.OperationName))
            return new HttpProblem(StatusCodes.Status405MethodNotAllowed, "A mutation cannot be sent by GET; use POST.", Allow: "POST");
        var request = new GraphQLRequest(document, parameters.OperationName, parameters.Variables, state);
        using var response = await executor.ExecuteAsync(request, cancellation).ConfigureAwait(false);
        parts.Metrics.Answered(response);
        http.Response.StatusCode = _options.StatusProfile.StatusOf(response.Kind, response.FirstErrorCode, mediaType);
        http.Response.ContentType = mediaType.ContentType;
        http.Response.ContentLength = response.Body.Length;
        await http.Response.Body.WriteAsync(response.Body, http.RequestAborted).ConfigureAwait(false);
        return null;
    }

    /// <summary>Also a mutation that the schema has no type for. What cannot be parsed is left to the executor to refuse.</summary>
    private static bool IsMutation(string document, string? operationName)
    {
        try
        {
            var operations = GraphQLParser.Parse(document, new ParserOptions()).Definitions.OfType<OperationNode>().ToArray();
            var meant = operations.Where(operation => operation.Name?.Value == operationName).ToArray();
            return (meant.Length > 0 ? meant : operations).Any(operation => operation.Type == OperationType.Mutation);
        }
        catch (GraphQLSyntaxException)
        {
            return false;
        }
    }
}
