using GreenDonut;
using HotChocolate.Resolvers;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Execution.Resolvers;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>One field for all objects of a level in one call.</summary>
internal sealed class LevelLoader(BatchResolver resolver, Func<IReadOnlyList<IResolverContext>, FieldBatch> begin, IBatchScheduler scheduler)
    : BatchDataLoader<IResolverContext, (FieldBatch Batch, int Index)>(scheduler, new DataLoaderOptions { MaxBatchSize = 0 })
{
    protected override async Task<IReadOnlyDictionary<IResolverContext, (FieldBatch Batch, int Index)>> LoadBatchAsync(
        IReadOnlyList<IResolverContext> keys, CancellationToken cancellationToken)
    {
        var batch = begin(keys);
        await resolver.ResolveAsync(batch, cancellationToken).ConfigureAwait(false);
        return keys.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => (batch, pair.i));
    }
}
