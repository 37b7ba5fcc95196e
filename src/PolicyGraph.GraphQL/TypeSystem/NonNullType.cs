namespace PolicyGraph.GraphQL.TypeSystem;

public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType nullable) => Nullable = nullable;

    public override GraphQLType Nullable { get; }

    public override NamedType Innermost => Nullable.Innermost;

    public override string ToString() => $"{Nullable}!";
}
