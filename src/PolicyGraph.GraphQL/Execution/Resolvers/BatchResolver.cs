namespace PolicyGraph.GraphQL.Execution.Resolvers;

internal sealed class BatchResolver(Func<FieldBatch, CancellationToken, ValueTask> resolve) : FieldResolver
{
    /// <summary>An exception of the resolver fails the field of every object.</summary>
    public async ValueTask ResolveAsync(
        FieldBatch batch, Action<Exception>? onUnexpected, CancellationToken cancellation)
    {
        try
        {
            await resolve(batch, cancellation).ConfigureAwait(false);
        }
        catch (ResolverException e)
        {
            FailAll(batch, FieldFailure.Of(e));
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            onUnexpected?.Invoke(e);
            FailAll(batch, FieldFailure.Unexpected);
        }
    }

    private static void FailAll(FieldBatch batch, FieldFailure failure)
    {
        for (var i = 0; i < batch.Count; i++)
            batch.Fail(i, failure);
    }
}
