using System.Buffers;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Execution.Coercion;
using PolicyGraph.GraphQL.Execution.Documents;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL;

/// <summary>
/// A schema with its resolvers and limits. A request is prepared (document, operation, variables, cost), then
/// executed; a transport that has to know the operation first, such as HTTP GET, looks at it in between. Safe to
/// share between threads.
/// </summary>
public sealed class GraphQLEngine : IGraphQLExecutor
{
    private readonly EngineOptions _options;
    private readonly DocumentPreparation _documents;
    private readonly OperationExecutor _executor;

    /// <exception cref="ArgumentException">The resolvers do not fit the schema; every fault is named.</exception>
    public GraphQLEngine(Schema schema, ResolverTable resolvers, EngineOptions? options = null)
    {
        Schema = schema;
        _options = options ?? new EngineOptions();
        var bound = BoundResolvers.Bind(schema, resolvers);
        _documents = new DocumentPreparation(schema, bound, _options);
        _executor = new OperationExecutor(schema, bound, _options);
    }

    public Schema Schema { get; }

    public PreparedRequest Prepare(GraphQLRequest request)
    {
        if (_documents.Prepare(request.Document, out var errors) is not { } document)
            return new PreparedRequest(errors);
        if (OperationSelection.Select(document, request.OperationName, out var error) is not { } operation)
            return new PreparedRequest([error!]);
        var variables = VariableCoercion.Coerce(Schema, document.Document, operation, request.Variables, out errors);
        if (errors.Count == 0)
            errors = CheckCost(document, operation, variables);
        return errors.Count == 0
            ? new PreparedRequest(request, document, operation, variables)
            : new PreparedRequest(errors);
    }

    public IReadOnlyList<GraphQLError> Check(string document)
    {
        _documents.Prepare(document, out var errors);
        return errors;
    }

    public ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default) =>
        ExecuteAsync(Prepare(request), cancellation);

    public ValueTask<GraphQLResponse> ExecuteAsync(PreparedRequest prepared, CancellationToken cancellation = default) =>
        _executor.ExecuteAsync(prepared, cancellation);

    /// <summary>Writes the whole response, as UTF-8 JSON, when it is complete.</summary>
    public async ValueTask<ResponseKind> ExecuteAsync(
        GraphQLRequest request, IBufferWriter<byte> output, CancellationToken cancellation = default)
    {
        using var response = await ExecuteAsync(request, cancellation).ConfigureAwait(false);
        output.Write(response.Body.Span);
        return response.Kind;
    }

    private IReadOnlyList<GraphQLError> CheckCost(
        PreparedDocument document, OperationNode operation, VariableValues variables)
    {
        var limit = _options.Limits.MaxCost;
        string problem;
        try
        {
            var calculator = new CostCalculator(Schema, _options.Limits, document.Fragments, variables);
            var cost = calculator.CostOf(operation);
            if (calculator.Oversized is { } list)
                return [list.ToError(document.Document, _options.Limits.MaxListSize)];
            if (cost <= limit)
                return [];
            problem = $"The operation may answer {cost} objects; the limit is {limit}.";
        }
        catch (InsufficientExecutionStackException)
        {
            problem = $"The fragments of the operation form too long a chain to count its cost; the limit is {limit}.";
        }
        var place = document.Document.LocationOf(operation.Span.Start);
        return [new GraphQLError(problem, ErrorCodes.CostLimit, [place])];
    }
}
