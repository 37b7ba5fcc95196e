using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class VariableDefinitionNode(
    VariableNode variable,
    StringValueNode? description,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    SourceSpan span)
    : SyntaxNode(SyntaxKind.VariableDefinition, span)
{
    public VariableNode Variable { get; } = variable;

    public StringValueNode? Description { get; } = description;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
