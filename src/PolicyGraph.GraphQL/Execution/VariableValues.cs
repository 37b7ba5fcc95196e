namespace PolicyGraph.GraphQL.Execution;

/// <summary>The coerced variables of one request; a variable that was neither given nor has a default is absent.</summary>
public sealed class VariableValues
{
    private readonly OrderedDictionary<string, object?> _values = [];

    public static VariableValues Empty { get; } = new();

    public IReadOnlyDictionary<string, object?> Values => _values;

    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    /// <summary>Null where absent.</summary>
    public object? GetValueOrDefault(string name) => _values.GetValueOrDefault(name);

    internal void Set(string name, object? value) => _values[name] = value;
}
