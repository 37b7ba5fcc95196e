namespace PolicyGraph.GraphQL.Execution.Resolvers;

internal static class SingleCall
{
    /// <summary>A reason that the resolver gives fails this object alone; other exceptions go on.</summary>
    public static async ValueTask ResolveAsync<TParent>(
        FieldBatch batch,
        int index,
        Func<TParent, FieldBatch, CancellationToken, ValueTask<object?>> resolve,
        CancellationToken cancellation)
    {
        try
        {
            batch.Set(index, await resolve(batch.Parent<TParent>(index), batch, cancellation).ConfigureAwait(false));
        }
        catch (ResolverException e)
        {
            batch.Fail(index, e);
        }
    }
}
