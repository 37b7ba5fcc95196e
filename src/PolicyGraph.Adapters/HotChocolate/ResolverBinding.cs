using System.Collections;
using GreenDonut;
using GreenDonut.DependencyInjection;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.GraphQL;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.GraphQL.TypeSystem;
using ErrorCodes = PolicyGraph.GraphQL.ErrorCodes;
using FieldResolver = PolicyGraph.GraphQL.Execution.Resolvers.FieldResolver;
using GraphQLRequest = PolicyGraph.GraphQL.GraphQLRequest;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>A resolver of the table as HotChocolate calls one: an object at a time, those of a level gathered by a DataLoader.</summary>
internal sealed class ResolverBinding(FieldDefinition field, FieldResolver resolver, EngineOptions options)
{
    /// <summary>Null where the resolver takes its time.</summary>
    public PureFieldDelegate? Immediate => resolver is ImmediateResolver ? ReadNow : null;

    public async ValueTask<object?> ResolveAsync(IResolverContext context)
    {
        if (resolver is ImmediateResolver)
            return ReadNow(context);
        var level = context.RequestServices.GetRequiredService<IDataLoaderScope>()
            .GetDataLoader(services => new LevelLoader(this, services.GetRequiredService<IBatchScheduler>()), $"{context.Selection.Id}");
        var (batch, index) = await level.LoadAsync(context, context.RequestAborted).ConfigureAwait(false);
        return batch.ResultOf(index);
    }

    private object? ReadNow(IResolverContext context) => ((ImmediateResolver)resolver).Read(ParentOf(context), ArgumentsOf(context));

    private async Task<FieldBatch> ResolveAsync(IReadOnlyList<IResolverContext> level, CancellationToken cancellation)
    {
        var (first, parents) = (level[0], level.Select(ParentOf).ToArray());
        var batch = new FieldBatch(field, name => first.IsSelected(name), parents, ArgumentsOf(first), RequestOf(first).State);
        await ((BatchResolver)resolver).ResolveAsync(batch, options.OnUnexpected, cancellation).ConfigureAwait(false);
        return batch;
    }

    private static GraphQLRequest RequestOf(IResolverContext context) => (GraphQLRequest)context.ContextData[nameof(GraphQLRequest)]!;

    private static object ParentOf(IResolverContext context) => context.Parent<object?>() ?? RequestOf(context).Root;

    private ArgumentValues ArgumentsOf(IResolverContext context)
    {
        if (field.Arguments.IsEmpty)
            return ArgumentValues.None;
        var given = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var name in field.Arguments.Select(argument => argument.Name))
        {
            if (context.ArgumentOptional<object?>(name) is not { HasValue: true } argument)
                continue;
            // HotChocolate limits only the pages of connections that it makes itself.
            if (argument.Value is int size && size > options.Limits.MaxListSize && options.Limits.SizeArguments.Contains(name))
                throw new ResolverException(OversizedList.Message(name, size, options.Limits.MaxListSize), ErrorCodes.PageLimit);
            given.Add(name, Given(argument.Value, context.ArgumentLiteral<IValueNode>(name)));
        }
        return ArgumentValues.Of(field, given);
    }

    /// <summary>Lists as arrays, and of input objects what was given: HotChocolate fills them up with defaults that cannot be told from values.</summary>
    private static object? Given(object? value, IValueNode literal) => (value, literal) switch
    {
        (IReadOnlyDictionary<string, object?> fields, ObjectValueNode given) =>
            given.Fields.ToDictionary(field => field.Name.Value, field => Given(fields[field.Name.Value], field.Value), StringComparer.Ordinal),
        (IList items, _) => items.Cast<object?>().Zip((literal as ListValueNode)?.Items ?? [literal], Given).ToArray(),
        _ => value,
    };

    /// <summary>The field for all objects of a level in one call.</summary>
    private sealed class LevelLoader(ResolverBinding binding, IBatchScheduler scheduler)
        : BatchDataLoader<IResolverContext, (FieldBatch Batch, int Index)>(scheduler, new DataLoaderOptions { MaxBatchSize = 0 })
    {
        protected override async Task<IReadOnlyDictionary<IResolverContext, (FieldBatch Batch, int Index)>> LoadBatchAsync(
            IReadOnlyList<IResolverContext> keys, CancellationToken cancellationToken)
        {
            var batch = await binding.ResolveAsync(keys, cancellationToken).ConfigureAwait(false);
            return keys.Index().ToDictionary(key => key.Item, key => (batch, key.Index));
        }
    }
}
