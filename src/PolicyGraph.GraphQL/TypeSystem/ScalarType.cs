using PolicyGraph.GraphQL.TypeSystem.Scalars;

namespace PolicyGraph.GraphQL.TypeSystem;

public sealed class ScalarType(string name, string? description, string? specifiedByUrl, ScalarCoercion coercion)
    : NamedType(name, description)
{
    public string? SpecifiedByUrl { get; } = specifiedByUrl;

    public ScalarCoercion Coercion { get; } = coercion;
}
