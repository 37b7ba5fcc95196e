using System.Collections.Immutable;
using PolicyGraph.GraphQL.TypeSystem.Scalars;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <param name="scalars">How the values of custom scalars are read and written, by type name; others pass as they are.</param>
public sealed class SchemaOptions(ImmutableDictionary<string, ScalarCoercion>? scalars = null)
{
    public ImmutableDictionary<string, ScalarCoercion> Scalars { get; } =
        scalars ?? ImmutableDictionary<string, ScalarCoercion>.Empty;
}
