using System.Collections.Immutable;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>
/// The coerced arguments of a field: Int is <see cref="int"/>, Float <see cref="double"/>, String and ID and enum
/// values <see cref="string"/>, lists <c>object?[]</c>, input objects dictionaries in the order of the schema.
/// </summary>
public sealed class ArgumentValues
{
    private readonly ImmutableArray<InputValue> _definitions;
    private readonly object?[] _values;
    private readonly bool[] _given;

    internal ArgumentValues(ImmutableArray<InputValue> definitions)
    {
        _definitions = definitions;
        _values = definitions.IsEmpty ? [] : new object?[definitions.Length];
        _given = definitions.IsEmpty ? [] : new bool[definitions.Length];
    }

    public static ArgumentValues None { get; } = new([]);

    /// <param name="given">By name, coerced; what is not in it was not given.</param>
    public static ArgumentValues Of(FieldDefinition field, IReadOnlyDictionary<string, object?> given)
    {
        var values = new ArgumentValues(field.Arguments);
        for (var i = 0; i < field.Arguments.Length; i++)
        {
            if (given.TryGetValue(field.Arguments[i].Name, out var value))
                values.Set(i, value);
        }
        return values;
    }

    /// <summary>Null both where null was given and where nothing was.</summary>
    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    public object? this[string name] => _values[IndexOf(name)];

    /// <summary>Whether a value, be it null, was given or is the default.</summary>
    public bool IsGiven(string name) => _given[IndexOf(name)];

    public T? Get<T>(string name) => (T?)this[name];

    public IEnumerable<KeyValuePair<string, object?>> Given()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_given[i])
                yield return KeyValuePair.Create(_definitions[i].Name, _values[i]);
        }
    }

    internal void Set(int index, object? value)
    {
        _values[index] = value;
        _given[index] = true;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _definitions.Length; i++)
        {
            if (_definitions[i].Name == name)
                return i;
        }
        throw new ArgumentException($"The field has no argument {name}.", nameof(name));
    }
}
