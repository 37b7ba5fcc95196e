namespace PolicyGraph.GraphQL.TypeSystem;

public sealed class ListType : GraphQLType
{
    internal ListType(GraphQLType itemType) => ItemType = itemType;

    public GraphQLType ItemType { get; }

    public override NamedType Innermost => ItemType.Innermost;

    public override string ToString() => $"[{ItemType}]";
}
