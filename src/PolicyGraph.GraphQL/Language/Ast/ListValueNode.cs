using System.Collections.Immutable;

namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class ListValueNode(ImmutableArray<ValueNode> values, SourceSpan span)
    : ValueNode(SyntaxKind.ListValue, span)
{
    public ImmutableArray<ValueNode> Values { get; } = values;
}
