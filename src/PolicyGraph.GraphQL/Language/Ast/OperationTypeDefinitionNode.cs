namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class OperationTypeDefinitionNode(OperationType operation, NamedTypeNode type, SourceSpan span)
    : SyntaxNode(SyntaxKind.OperationTypeDefinition, span)
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}
