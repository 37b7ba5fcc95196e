using PolicyGraph.GraphQL.Execution.Coercion;
using PolicyGraph.GraphQL.Execution.Plans;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Execution.Results;

/// <summary>
/// Resolves a query level by level: every field of a level once, for all objects at its place. So the number of calls
/// follows the query, not the data.
/// </summary>
internal sealed class LevelExecutor(
    DocumentNode document,
    VariableValues variables,
    object? state,
    ColumnCompletion completion,
    Action<Exception>? onUnexpected)
{
    private Dictionary<PlanField, ArgumentsOrFailure>? _arguments;

    /// <summary>The fields of the blocks' rows, and all below them.</summary>
    public async ValueTask ExecuteAsync(List<ResultBlock> level, CancellationToken cancellation)
    {
        while (level.Count > 0)
        {
            var below = new List<ResultBlock>();
            foreach (var block in level)
                StartColumns(block);
            await ResolveAsync(level, cancellation).ConfigureAwait(false);
            foreach (var block in level)
                Complete(block, below);
            level = below;
        }
    }

    /// <summary>One field of a row, and all below it: how mutations keep their order.</summary>
    public async ValueTask ExecuteFieldAsync(ResultBlock root, int field, CancellationToken cancellation)
    {
        if (StartColumn(root, field) is not { } column)
            return;
        if (column.Field.Resolver is BatchResolver)
            await ResolveAsync(column, root, cancellation).ConfigureAwait(false);
        var below = new List<ResultBlock>();
        completion.Complete(column, below);
        await ExecuteAsync(below, cancellation).ConfigureAwait(false);
    }

    private ArgumentsOrFailure ArgumentsOf(PlanField field)
    {
        if (field.ConstantArguments is { } constant)
            return new ArgumentsOrFailure(constant, null);
        _arguments ??= [];
        if (_arguments.TryGetValue(field, out var known))
            return known;
        var values = ArgumentCoercion.TryCoerce(
            field.Definition, field.Nodes[0], variables, out var problem, out var place);
        var result = problem is null
            ? new ArgumentsOrFailure(values, null)
            : new ArgumentsOrFailure(
                values, new FieldFailure(problem, ErrorCodes.BadUserInput, [document.LocationOf(place.Span.Start)]));
        return _arguments[field] = result;
    }

    private void StartColumns(ResultBlock block)
    {
        for (var field = 0; field < block.Columns.Length; field++)
            StartColumn(block, field);
    }

    /// <summary>Makes the column and fills it at once if its resolver is immediate; null if it needs none.</summary>
    private ResultColumn? StartColumn(ResultBlock block, int index)
    {
        var field = block.Plan.Fields[index];
        if (field.IsReadWhenWritten)
            return null;
        var column = new ResultColumn(field, block.Objects.Length);
        block.Columns[index] = column;
        var (arguments, failure) = ArgumentsOf(field);
        column.Arguments = arguments;
        if (failure is not null)
            Array.Fill(column.Values, failure);
        else if (field.Resolver is ImmediateResolver immediate)
        {
            for (var row = 0; row < column.Values.Length; row++)
                column.Values[row] = immediate.Read(block.Objects[row], arguments, onUnexpected);
        }
        column.IsFailed = failure is not null;
        return column;
    }

    /// <summary>All batches of the level run at once.</summary>
    private async ValueTask ResolveAsync(List<ResultBlock> level, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        List<Task>? running = null;
        foreach (var block in level)
        {
            foreach (var column in block.Columns)
            {
                if (column is not { Field.Resolver: BatchResolver })
                    continue;
                var resolving = ResolveAsync(column, block, cancellation);
                if (!resolving.IsCompletedSuccessfully)
                    (running ??= []).Add(resolving.AsTask());
            }
        }
        if (running is not null)
            await Task.WhenAll(running).ConfigureAwait(false);
    }

    private ValueTask ResolveAsync(ResultColumn column, ResultBlock block, CancellationToken cancellation)
    {
        if (column.IsFailed)
            return ValueTask.CompletedTask;
        var batch = new FieldBatch(column.Field.Definition, column.Field.Selects, block.Objects, column.Values, column.Arguments, state);
        return ((BatchResolver)column.Field.Resolver!).ResolveAsync(batch, onUnexpected, cancellation);
    }

    private void Complete(ResultBlock block, List<ResultBlock> below)
    {
        foreach (var column in block.Columns)
        {
            if (column is not null)
                completion.Complete(column, below);
        }
    }

    private readonly record struct ArgumentsOrFailure(ArgumentValues Values, FieldFailure? Failure);
}
