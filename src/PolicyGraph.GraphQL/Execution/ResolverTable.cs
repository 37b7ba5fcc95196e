using PolicyGraph.GraphQL.Execution.Resolvers;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>
/// What answers the fields of a schema, by coordinate (<c>Book.title</c>). Filled at start, bound to the schema by
/// the engine, and not changed after.
/// </summary>
public sealed class ResolverTable
{
    private readonly Dictionary<string, FieldResolver> _fields = [];
    private readonly Dictionary<string, Func<object, string?>> _typeNames = [];

    public IReadOnlyDictionary<string, FieldResolver> Fields => _fields;

    /// <summary>How to tell the object type of a value, by interface or union.</summary>
    public IReadOnlyDictionary<string, Func<object, string?>> TypeNames => _typeNames;

    /// <summary>A value that the object holds: pure and quick, may be read while the response is written.</summary>
    public ResolverTable Property<TParent>(string coordinate, Func<TParent, object?> read) =>
        Add(coordinate, new ImmediateResolver((parent, _) => read((TParent)parent)));

    /// <summary>A value computed from the object and the arguments: as <see cref="Property{TParent}"/>.</summary>
    public ResolverTable Computed<TParent>(string coordinate, Func<TParent, ArgumentValues, object?> compute) =>
        Add(coordinate, new ImmediateResolver((parent, arguments) => compute((TParent)parent, arguments)));

    /// <summary>All objects of a level in one call. Calls for different fields of a level may run at the same time.</summary>
    public ResolverTable Batch(string coordinate, Func<FieldBatch, CancellationToken, ValueTask> resolve) =>
        Add(coordinate, new BatchResolver(resolve));

    /// <summary>One call an object: for root fields, of which there is one object.</summary>
    public ResolverTable PerObject<TParent>(
        string coordinate, Func<TParent, FieldBatch, CancellationToken, ValueTask<object?>> resolve) =>
        Add(coordinate, new BatchResolver(async (batch, cancellation) =>
        {
            for (var i = 0; i < batch.Count; i++)
                await SingleCall.ResolveAsync(batch, i, resolve, cancellation).ConfigureAwait(false);
        }));

    /// <summary>How to tell the object type of a value of an interface or union.</summary>
    public ResolverTable TypeName(string abstractType, Func<object, string?> typeName)
    {
        _typeNames[abstractType] = typeName;
        return this;
    }

    private ResolverTable Add(string coordinate, FieldResolver resolver)
    {
        if (!_fields.TryAdd(coordinate, resolver))
            throw new ArgumentException($"{coordinate} has a resolver already.", nameof(coordinate));
        return this;
    }
}
