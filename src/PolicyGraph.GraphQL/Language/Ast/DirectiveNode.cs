using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class DirectiveNode(Name name, ImmutableArray<ArgumentNode> arguments, SourceSpan span)
    : SyntaxNode(SyntaxKind.Directive, span)
{
    public Name Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}
