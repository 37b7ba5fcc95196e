using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class FragmentNode(
    Name name,
    StringValueNode? description,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    SourceSpan span)
    : DefinitionNode(SyntaxKind.FragmentDefinition, description, span)
{
    public Name Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
