using GreenDonut;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Execution.Resolvers;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>One field for all objects of a level in one call.</summary>
internal sealed class LevelLoader(BatchResolver resolver, Func<object[], FieldBatch> begin, IBatchScheduler scheduler)
    : BatchDataLoader<LevelObject, (FieldBatch Batch, int Index)>(scheduler, new DataLoaderOptions { MaxBatchSize = 0 })
{
    protected override async Task<IReadOnlyDictionary<LevelObject, (FieldBatch Batch, int Index)>> LoadBatchAsync(
        IReadOnlyList<LevelObject> keys, CancellationToken cancellationToken)
    {
        var batch = begin([.. keys.Select(key => key.Value)]);
        await resolver.ResolveAsync(batch, cancellationToken).ConfigureAwait(false);
        return keys.Select((key, i) => (key, i)).ToDictionary(pair => pair.key, pair => (batch, pair.i));
    }
}
