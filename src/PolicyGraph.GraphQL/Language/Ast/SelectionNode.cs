using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public abstract class SelectionNode(
    SyntaxKind kind, ImmutableArray<DirectiveNode> directives, SelectionSetNode? selectionSet, SourceSpan span)
    : SyntaxNode(kind, span)
{
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The braces that follow it; null for a leaf field and for a fragment spread.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
