using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class SelectionSetNode(ImmutableArray<SelectionNode> selections, SourceSpan span)
    : SyntaxNode(SyntaxKind.SelectionSet, span)
{
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}
