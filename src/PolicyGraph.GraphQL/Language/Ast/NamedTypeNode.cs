namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class NamedTypeNode(Name name, SourceSpan span) : TypeNode(SyntaxKind.NamedType, span)
{
    public Name Name { get; } = name;

    public override NamedTypeNode Innermost => this;
}
