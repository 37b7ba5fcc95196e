using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>An object or interface type.</summary>
public abstract class FieldedType(string name, string? description) : NamedType(name, description)
{
    private FrozenDictionary<string, FieldDefinition> _byName = FrozenDictionary<string, FieldDefinition>.Empty;

    public ImmutableArray<InterfaceType> Interfaces { get; internal set; } = [];

    /// <summary>In the order of the schema's text.</summary>
    public ImmutableArray<FieldDefinition> Fields { get; private set; } = [];

    public FieldDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    internal void SetFields(ImmutableArray<FieldDefinition> fields)
    {
        Fields = fields;
        _byName = fields.DistinctBy(field => field.Name).ToFrozenDictionary(field => field.Name);
    }
}
