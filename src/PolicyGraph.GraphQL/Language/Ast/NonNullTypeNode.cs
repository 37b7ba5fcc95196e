namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class NonNullTypeNode(TypeNode nullableType, SourceSpan span) : TypeNode(SyntaxKind.NonNullType, span)
{
    public TypeNode NullableType { get; } = nullableType;

    public override NamedTypeNode Innermost => NullableType.Innermost;
}
