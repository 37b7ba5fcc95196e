using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.TypeSystem;

public sealed class EnumType(string name, string? description, ImmutableArray<EnumValue> values)
    : NamedType(name, description)
{
    private readonly FrozenDictionary<string, EnumValue> _byName =
        values.DistinctBy(value => value.Name).ToFrozenDictionary(value => value.Name);

    public ImmutableArray<EnumValue> Values { get; } = values;

    public EnumValue? Find(string name) => _byName.GetValueOrDefault(name);
}
