namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class ListTypeNode(TypeNode itemType, SourceSpan span) : TypeNode(SyntaxKind.ListType, span)
{
    public TypeNode ItemType { get; } = itemType;

    public override NamedTypeNode Innermost => ItemType.Innermost;
}
