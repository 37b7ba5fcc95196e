namespace PolicyGraph.GraphQL.Execution.Resolvers;

/// <summary>A pure function of one object; for leaf fields it runs only when the value is written.</summary>
public sealed class ImmediateResolver : FieldResolver
{
    private readonly Func<object, ArgumentValues, object?> _read;

    internal ImmediateResolver(Func<object, ArgumentValues, object?> read) => _read = read;

    /// <summary>For an engine that tells failures from values itself.</summary>
    public object? Read(object parent, ArgumentValues arguments) => _read(parent, arguments);

    /// <returns>A <see cref="FieldFailure"/> where the function throws.</returns>
    internal object? Read(object parent, ArgumentValues arguments, Action<Exception>? onUnexpected)
    {
        try
        {
            return _read(parent, arguments);
        }
        catch (Exception e)
        {
            return FieldFailure.Of(e, onUnexpected);
        }
    }
}
