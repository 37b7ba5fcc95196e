using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>
/// One field of the query for all objects of its level at once: the resolver sets a result for each of them, in any
/// order. What it does not set is null.
/// </summary>
public sealed class FieldBatch
{
    private readonly Func<string, bool> _selects;
    private readonly object[] _parents;
    private readonly object?[] _results;

    /// <param name="selects">Whether the query selects the field of the result, on whatever type.</param>
    /// <param name="state">What the request brought along for resolvers.</param>
    public FieldBatch(FieldDefinition field, Func<string, bool> selects, object[] parents, ArgumentValues arguments, object? state)
        : this(field, selects, parents, new object?[parents.Length], arguments, state)
    {
    }

    internal FieldBatch(
        FieldDefinition field, Func<string, bool> selects, object[] parents, object?[] results, ArgumentValues arguments, object? state)
    {
        Field = field;
        _selects = selects;
        _parents = parents;
        _results = results;
        Arguments = arguments;
        State = state;
    }

    /// <summary>How many objects there are.</summary>
    public int Count => _parents.Length;

    /// <summary>The same for all objects.</summary>
    public ArgumentValues Arguments { get; }

    /// <summary>What the request brought along for resolvers.</summary>
    public object? State { get; }

    public FieldDefinition Field { get; }

    public T Parent<T>(int index) => (T)_parents[index];

    public void Set(int index, object? result) => _results[index] = result;

    /// <exception cref="ResolverException">The field of this object has failed.</exception>
    public object? ResultOf(int index) => _results[index] is FieldFailure failure ? throw new ResolverException(failure.Message, failure.Code) : _results[index];

    /// <summary>Fails this object's field alone.</summary>
    public void Fail(int index, ResolverException reason) => Fail(index, FieldFailure.Of(reason, onUnexpected: null));

    /// <summary>Whether the query selects the field of the result, on whatever type: what is not need not be loaded.</summary>
    public bool Selects(string fieldName) => _selects(fieldName);

    internal void Fail(int index, FieldFailure failure) => _results[index] = failure;
}
