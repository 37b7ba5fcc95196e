using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.TypeSystem;
using static PolicyGraph.GraphQL.Introspection.IntrospectionResolvers;

namespace PolicyGraph.GraphQL.Introspection;

/// <summary>The fields of <c>__Type</c>.</summary>
internal static class TypeResolvers
{
    public static void AddTo(ResolverTable table, Schema schema) => table
        .Property<GraphQLType>("__Type.kind", KindOf)
        .Property<GraphQLType>("__Type.name", type => (type as NamedType)?.Name)
        .Property<GraphQLType>("__Type.description", type => (type as NamedType)?.Description)
        .Property<GraphQLType>("__Type.specifiedByURL", type => (type as ScalarType)?.SpecifiedByUrl)
        .Computed<GraphQLType>(
            "__Type.fields", (type, a) => type is FieldedType t ? Listed(t.Fields, a, f => f.DeprecationReason) : null)
        .Property<GraphQLType>("__Type.interfaces", type => type is FieldedType t ? t.Interfaces : null)
        .Property<GraphQLType>(
            "__Type.possibleTypes", type => type.IsAbstract ? schema.PossibleTypes((NamedType)type) : null)
        .Computed<GraphQLType>(
            "__Type.enumValues", (type, a) => type is EnumType t ? Listed(t.Values, a, v => v.DeprecationReason) : null)
        .Computed<GraphQLType>(
            "__Type.inputFields",
            (type, a) => type is InputObjectType t ? Listed(t.Fields, a, f => f.DeprecationReason) : null)
        .Property<GraphQLType>("__Type.ofType", type => type switch
        {
            ListType list => list.ItemType,
            NonNullType nonNull => nonNull.Nullable,
            _ => null,
        })
        .Property<GraphQLType>("__Type.isOneOf", type => type is InputObjectType t ? t.IsOneOf : null);

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };
}
