namespace PolicyGraph.GraphQL.Execution.Resolvers;

/// <summary>Answers a field for many objects in one call.</summary>
public sealed class BatchResolver : FieldResolver
{
    private readonly Func<FieldBatch, CancellationToken, ValueTask> _resolve;

    internal BatchResolver(Func<FieldBatch, CancellationToken, ValueTask> resolve) => _resolve = resolve;

    /// <summary>An exception of the resolver fails the field of every object.</summary>
    /// <param name="onUnexpected">Hears, once, of an exception that was not meant for the client.</param>
    public async ValueTask ResolveAsync(
        FieldBatch batch, Action<Exception>? onUnexpected, CancellationToken cancellation)
    {
        try
        {
            await _resolve(batch, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ResolverException || !cancellation.IsCancellationRequested)
        {
            var failure = FieldFailure.Of(e, onUnexpected);
            for (var i = 0; i < batch.Count; i++)
                batch.Fail(i, failure);
        }
    }
}
