namespace PolicyGraph.GraphQL.Language.Ast;

public abstract class DefinitionNode(SyntaxKind kind, StringValueNode? description, SourceSpan span)
    : SyntaxNode(kind, span)
{
    public StringValueNode? Description { get; } = description;
}
