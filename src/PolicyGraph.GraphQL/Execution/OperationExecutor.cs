using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Execution.Results;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>Plan → resolve level by level → write. Mutations go through all of it for one root field after another.</summary>
internal sealed class OperationExecutor
{
    private readonly EngineOptions _options;
    private readonly ColumnCompletion _completion;

    public OperationExecutor(Schema schema, BoundResolvers resolvers, EngineOptions options)
    {
        _options = options;
        _completion = new ColumnCompletion(schema, resolvers, options.OnUnexpected);
    }

    public async ValueTask<GraphQLResponse> ExecuteAsync(PreparedRequest prepared, CancellationToken cancellation)
    {
        if (prepared.Errors.Count > 0)
            return ResponseComposer.Refuse(ResponseKind.RequestError, prepared.Errors);
        var writer = new ResponseWriter(prepared.Document!.UsualLength, _options.Limits.MaxResponseBytes);
        var errors = new ErrorList(_options.Limits.MaxErrors);
        var (kind, refusal) = await TryWriteAsync(prepared, writer, errors, cancellation).ConfigureAwait(false);
        if (refusal is null)
        {
            prepared.Document.UsualLength = writer.Length;
            return ResponseComposer.Complete(writer, errors);
        }
        writer.Dispose();
        return ResponseComposer.Refuse(kind, [refusal]);
    }

    /// <returns>Why there is no data to answer with; null where there is.</returns>
    private async ValueTask<(ResponseKind Kind, GraphQLError? Refusal)> TryWriteAsync(
        PreparedRequest prepared, ResponseWriter writer, ErrorList errors, CancellationToken cancellation)
    {
        try
        {
            writer.WriteRaw(ResponseComposer.DataPrefix);
            await WriteDataAsync(prepared, writer, errors, cancellation).ConfigureAwait(false);
            writer.RequireWithinLimit();
            return (ResponseKind.Data, null);
        }
        catch (ResponseTooLargeException)
        {
            var problem = $"The response is larger than {_options.Limits.MaxResponseBytes} bytes, the limit; ask for shorter lists.";
            return (ResponseKind.TooLarge, new GraphQLError(problem, ErrorCodes.ResponseLimit));
        }
        catch (InsufficientExecutionStackException)
        {
            return (ResponseKind.TooLarge, new GraphQLError("The response nests too deep to be written.", ErrorCodes.DepthLimit));
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            return (ResponseKind.Cancelled, new GraphQLError("The request was cancelled or took too long.", ErrorCodes.Cancelled));
        }
    }

    /// <summary>Leaves the writer as it is where data is null.</summary>
    private async ValueTask WriteDataAsync(
        PreparedRequest prepared, ResponseWriter writer, ErrorList errors, CancellationToken cancellation)
    {
        var document = prepared.Document!;
        var plan = document.PlanFor(prepared.Operation!, prepared.Variables);
        if (plan.Failure is { } failure)
        {
            errors.Add(new GraphQLError(failure.Message, failure.Code, failure.Locations ?? []));
            return;
        }
        var root = new ResultBlock(plan, [prepared.Request!.Root]);
        var levels = new LevelExecutor(
            document.Document, prepared.Variables, prepared.Request.State, _completion, _options.OnUnexpected);
        var results = new ResultWriter(writer, document.Document, errors, _options.OnUnexpected);
        if (prepared.Operation!.Type == OperationType.Mutation)
        {
            await WriteSeriallyAsync(root, levels, results, writer, cancellation).ConfigureAwait(false);
            return;
        }
        await levels.ExecuteAsync([root], cancellation).ConfigureAwait(false);
        results.WriteObject(root, 0);
    }

    private static async ValueTask WriteSeriallyAsync(
        ResultBlock root,
        LevelExecutor levels,
        ResultWriter results,
        ResponseWriter writer,
        CancellationToken cancellation)
    {
        var start = writer.Length;
        writer.BeginObject();
        for (var field = 0; field < root.Plan.Fields.Length; field++)
        {
            await levels.ExecuteFieldAsync(root, field, cancellation).ConfigureAwait(false);
            if (results.WriteField(root, 0, field))
                continue;
            writer.Truncate(start);
            return;
        }
        writer.EndObject();
    }
}
