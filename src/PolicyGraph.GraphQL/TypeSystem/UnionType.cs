using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.TypeSystem;

public sealed class UnionType(string name, string? description) : NamedType(name, description)
{
    public ImmutableArray<ObjectType> Members { get; internal set; } = [];
}
