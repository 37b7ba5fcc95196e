namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class BooleanValueNode(bool value, SourceSpan span) : ValueNode(SyntaxKind.BooleanValue, span)
{
    public bool Value { get; } = value;
}
