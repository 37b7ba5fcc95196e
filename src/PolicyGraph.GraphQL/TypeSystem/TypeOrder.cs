using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>
/// The order in which introspection lists the types, that of the reference implementation: as the document defines
/// them, each followed by the built-in scalars it is the first to use; then those of introspection. A built-in scalar
/// that nothing uses is no type of the schema.
/// </summary>
internal sealed class TypeOrder
{
    private readonly HashSet<NamedType> _waiting;
    private readonly OrderedDictionary<string, NamedType> _listed = [];

    private TypeOrder(IEnumerable<NamedType> declared) => _waiting = [.. declared];

    public static ImmutableArray<NamedType> Arrange(TypeFactory types, RootTypes roots)
    {
        var declared = types.Declared.Select(name => types[name]).ToArray();
        var order = new TypeOrder(declared);
        foreach (var type in declared)
        {
            order._waiting.Remove(type);
            order.Add(type);
        }
        foreach (var root in new[] { roots.Query, roots.Mutation, roots.Subscription })
        {
            if (root is not null)
                order.Add(root);
        }
        foreach (var argument in types.Directives.SelectMany(directive => directive.Arguments))
            order.Add(argument.Type.Innermost);
        order.Add(types["__Schema"]);
        return [.. order._listed.Values];
    }

    private void Add(NamedType type)
    {
        if (_waiting.Contains(type) || !_listed.TryAdd(type.Name, type))
            return;
        foreach (var referenced in References(type))
            Add(referenced.Innermost);
    }

    private static IEnumerable<GraphQLType> References(NamedType type) => type switch
    {
        UnionType union => union.Members,
        FieldedType fielded => fielded.Interfaces.Concat(
            fielded.Fields.SelectMany(f => f.Arguments.Select(a => a.Type).Prepend(f.Type))),
        InputObjectType input => input.Fields.Select(field => field.Type),
        _ => [],
    };
}
