namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class ArgumentNode(Name name, ValueNode value, SourceSpan span)
    : SyntaxNode(SyntaxKind.Argument, span)
{
    public Name Name { get; } = name;

    public ValueNode Value { get; } = value;
}
