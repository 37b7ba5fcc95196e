namespace PolicyGraph.GraphQL.TypeSystem;

internal static class TypeRelations
{
    /// <summary>Whether every value of the first type is one of the second: covariance of fields, use of variables.</summary>
    public static bool IsSubTypeOf(this GraphQLType sub, GraphQLType super, Schema schema)
    {
        if (sub == super)
            return true;
        if (super is NonNullType)
            return sub is NonNullType && IsSubTypeOf(sub.Nullable, super.Nullable, schema);
        if (sub is NonNullType)
            return IsSubTypeOf(sub.Nullable, super, schema);
        if (super is ListType superList)
            return sub is ListType subList && IsSubTypeOf(subList.ItemType, superList.ItemType, schema);
        return super.IsAbstract
            && sub is FieldedType fielded
            && schema.IsSubType((NamedType)super, fielded);
    }

    /// <summary>Whether some object type is a possible type of both composite types.</summary>
    public static bool Overlaps(this NamedType a, NamedType b, Schema schema)
    {
        if (a == b)
            return true;
        if (a.IsAbstract && b.IsAbstract)
            return schema.PossibleTypes(a).Any(type => schema.IsSubType(b, type));
        if (a.IsAbstract)
            return schema.IsSubType(a, b);
        return b.IsAbstract && schema.IsSubType(b, a);
    }
}
