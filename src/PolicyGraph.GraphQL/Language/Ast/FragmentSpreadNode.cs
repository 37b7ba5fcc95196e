using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class FragmentSpreadNode(Name name, ImmutableArray<DirectiveNode> directives, SourceSpan span)
    : SelectionNode(SyntaxKind.FragmentSpread, directives, null, span)
{
    public Name Name { get; } = name;
}
