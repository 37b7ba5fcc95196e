using GreenDonut;
using GreenDonut.DependencyInjection;
using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Limits;
using PolicyGraph.GraphQL.TypeSystem;
using FieldResolver = PolicyGraph.GraphQL.Execution.Resolvers.FieldResolver;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>A resolver of the table as HotChocolate calls one: an object at a time, those of a level gathered by a DataLoader.</summary>
internal sealed class ResolverBinding(FieldDefinition field, FieldResolver resolver, LimitOptions limits)
{
    /// <summary>Names of what a request brings along.</summary>
    public const string State = "PolicyGraph.State";

    public const string Root = "PolicyGraph.Root";

    public async ValueTask<object?> ResolveAsync(IResolverContext context)
    {
        var parent = context.Parent<object?>() ?? context.ContextData[Root]!;
        if (resolver is ImmediateResolver immediate)
            return immediate.Read(parent, ArgumentsOf(context));
        var level = context.RequestServices.GetRequiredService<IDataLoaderScope>()
            .GetDataLoader(services => LoaderOf(services, context), $"{field.Name}:{context.Selection.Id}");
        var (batch, index) = await level.LoadAsync(new LevelObject(parent), context.RequestAborted).ConfigureAwait(false);
        return batch.ResultOf(index);
    }

    private LevelLoader LoaderOf(IServiceProvider services, IResolverContext first)
    {
        var (arguments, state, selection) = (ArgumentsOf(first), first.ContextData[State], new SelectedField(field, first));
        return new LevelLoader(
            (BatchResolver)resolver, parents => new FieldBatch(selection, parents, arguments, state), services.GetRequiredService<IBatchScheduler>());
    }

    private ArgumentValues ArgumentsOf(IResolverContext context)
    {
        if (field.Arguments.IsEmpty)
            return ArgumentValues.None;
        var given = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in field.Arguments)
        {
            if (context.ArgumentOptional<object?>(argument.Name) is { HasValue: true } value)
                given.Add(argument.Name, GivenPart.Of(value.Value, context.ArgumentLiteral<IValueNode>(argument.Name)));
        }
        PageSizes.Require(given, limits);
        return ArgumentValues.Of(field, given);
    }

    private sealed class SelectedField(FieldDefinition definition, IResolverContext context) : IFieldSelection
    {
        public FieldDefinition Definition => definition;

        public bool Selects(string fieldName) => context.IsSelected(fieldName);
    }
}
