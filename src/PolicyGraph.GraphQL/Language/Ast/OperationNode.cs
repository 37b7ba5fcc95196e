using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

/// <param name="name">Null for an anonymous operation and for the shorthand <c>{ … }</c>.</param>
public sealed class OperationNode(
    OperationType type,
    Name? name,
    StringValueNode? description,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    SourceSpan span)
    : DefinitionNode(SyntaxKind.OperationDefinition, description, span)
{
    public OperationType Type { get; } = type;

    public Name? Name { get; } = name;

    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
