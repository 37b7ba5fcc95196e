using System.Buffers;
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

    public async ValueTask<ResponseKind> ExecuteAsync(
        PreparedRequest prepared, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        if (prepared.Errors.Count > 0)
        {
            ResponseComposer.WriteErrors(output, prepared.Errors);
            return ResponseKind.RequestError;
        }
        using var writer = new ResponseWriter();
        var errors = new ErrorList(_options.Limits.MaxErrors);
        try
        {
            await WriteDataAsync(prepared, writer, errors, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (cancellation.IsCancellationRequested && e is not InsufficientExecutionStackException)
        {
            ResponseComposer.WriteErrors(
                output, [new GraphQLError("The request was cancelled or took too long.", ErrorCodes.Cancelled)]);
            return ResponseKind.RequestError;
        }
        catch (InsufficientExecutionStackException)
        {
            ResponseComposer.WriteErrors(
                output, [new GraphQLError("The response nests too deep to be written.", ErrorCodes.DepthLimit)]);
            return ResponseKind.RequestError;
        }
        ResponseComposer.Write(output, writer, errors);
        if (errors.IsEmpty)
            return ResponseKind.Data;
        return writer.Length == 0 ? ResponseKind.NullData : ResponseKind.DataWithErrors;
    }

    /// <summary>Leaves the writer empty where data is null.</summary>
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
        writer.BeginObject();
        for (var field = 0; field < root.Plan.Fields.Length; field++)
        {
            await levels.ExecuteFieldAsync(root, field, cancellation).ConfigureAwait(false);
            if (results.WriteField(root, 0, field))
                continue;
            writer.Truncate(0);
            return;
        }
        writer.EndObject();
    }
}
