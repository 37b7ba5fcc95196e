using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <param name="isOneOf">Marked <c>@oneOf</c>: takes exactly one of its fields, and that not null.</param>
public sealed class InputObjectType(string name, string? description, bool isOneOf) : NamedType(name, description)
{
    private FrozenDictionary<string, InputValue> _byName = FrozenDictionary<string, InputValue>.Empty;

    public bool IsOneOf { get; } = isOneOf;

    public ImmutableArray<InputValue> Fields { get; private set; } = [];

    public InputValue? Find(string name) => _byName.GetValueOrDefault(name);

    internal void SetFields(ImmutableArray<InputValue> fields)
    {
        Fields = fields;
        _byName = fields.DistinctBy(field => field.Name).ToFrozenDictionary(field => field.Name);
    }
}
