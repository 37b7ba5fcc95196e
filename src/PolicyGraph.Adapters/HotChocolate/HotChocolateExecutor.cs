using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Serialization;
using HotChocolate.Language;
using PolicyGraph.Api;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Limits;
using ErrorCodes = PolicyGraph.GraphQL.ErrorCodes;
using GraphQLRequest = PolicyGraph.GraphQL.GraphQLRequest;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>The API on HotChocolate: it parses, validates, weighs and executes; what a document's text alone shows to be too much is refused before.</summary>
internal sealed class HotChocolateExecutor(IRequestExecutor executor, EngineOptions options) : IGraphQLExecutor
{
    private static readonly JsonResultFormatter Json = new(new JsonResultFormatterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private readonly Lazy<GraphQLEngine> rules = new(() => PolicyApi.CreateEngine(options));

    public static IGraphQLExecutor Create(EngineOptions options) => new HotChocolateExecutor(HotChocolateSchema.Build(options), options);

    /// <summary>By the rules of this project, which are those of the specification: HotChocolate validates only what it executes.</summary>
    public IReadOnlyList<GraphQLError> Check(string document) => rules.Value.Check(document);

    public async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default)
    {
        if (DocumentLimits.Check(request.Document, options.Limits) is { Count: > 0 } errors)
            return GraphQLResponse.Refuse(ResponseKind.RequestError, errors);
        try
        {
            await using var result = await executor.ExecuteAsync(OperationOf(request), cancellation).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            return ResponseOf((IOperationResult)result);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return GraphQLResponse.Cancelled();
        }
        catch (JsonException)
        {
            // HotChocolate would take half of a surrogate pair for another character.
            return GraphQLResponse.Refuse(
                ResponseKind.RequestError, new GraphQLError("variables must be Unicode text without lone surrogates.", ErrorCodes.BadUserInput));
        }
    }

    private static IOperationRequest OperationOf(GraphQLRequest request)
    {
        var operation = OperationRequestBuilder.New()
            .SetDocument(request.Document)
            .SetOperationName(request.OperationName)
            .SetGlobalState(nameof(GraphQLRequest), request);
        if (request.Variables is { ValueKind: JsonValueKind.Object } variables)
            operation.SetVariableValues(Utf8GraphQLRequestParser.ParseVariables(JsonSerializer.SerializeToUtf8Bytes(variables))![0]);
        return operation.Build();
    }

    private GraphQLResponse ResponseOf(IOperationResult result)
    {
        var usual = result.ContextData?.ContainsKey(WellKnownContextData.ValidationErrors) == true ? ErrorCodes.ValidationFailed : ErrorCodes.BadUserInput;
        IError[] errors = [.. (result.Errors ?? []).Select(error => ErrorNames.Of(error, usual, options))];
        // A page that is too large refuses the request, also where HotChocolate has begun with it.
        var isRefused = !result.IsDataSet || errors.Any(error => error.Code == ErrorCodes.PageLimit);
        var answer = OperationResultBuilder.New().AddErrors(errors);
        var body = new ArrayBufferWriter<byte>();
        Json.Format((isRefused ? answer : answer.SetData(result.Data)).Build(), body);
        if (body.WrittenCount > options.Limits.MaxResponseBytes)
            return GraphQLResponse.TooLarge(options.Limits.MaxResponseBytes);
        var writer = new ResponseWriter(body.WrittenCount);
        writer.WriteRaw(body.WrittenSpan);
        var kind = isRefused ? ResponseKind.RequestError
            : errors.Length == 0 ? ResponseKind.Data
            : result.Data is null ? ResponseKind.NullData : ResponseKind.DataWithErrors;
        return new GraphQLResponse(kind, writer, errors.FirstOrDefault()?.Code);
    }
}
