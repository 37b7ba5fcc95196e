using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    SourceSpan span)
    : SelectionNode(SyntaxKind.InlineFragment, directives, selectionSet, span)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;
}
