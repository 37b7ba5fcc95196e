namespace PolicyGraph.GraphQL.Execution.Resolvers;

/// <summary>A pure function of one object; for leaf fields it runs only when the value is written.</summary>
internal sealed class ImmediateResolver(Func<object, ArgumentValues, object?> read) : FieldResolver
{
    /// <returns>A <see cref="FieldFailure"/> where the function throws.</returns>
    public object? Read(object parent, ArgumentValues arguments, Action<Exception>? onUnexpected)
    {
        try
        {
            return read(parent, arguments);
        }
        catch (ResolverException e)
        {
            return FieldFailure.Of(e);
        }
        catch (Exception e)
        {
            onUnexpected?.Invoke(e);
            return FieldFailure.Unexpected;
        }
    }
}
