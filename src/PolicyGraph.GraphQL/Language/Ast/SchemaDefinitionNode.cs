using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class SchemaDefinitionNode(
    bool isExtension,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes,
    SourceSpan span)
    : DefinitionNode(SyntaxKind.SchemaDefinition, description, span)
{
    /// <summary>Written with <c>extend</c>.</summary>
    public bool IsExtension { get; } = isExtension;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}
