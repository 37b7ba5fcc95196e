namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class ObjectFieldNode(Name name, ValueNode value, SourceSpan span)
    : SyntaxNode(SyntaxKind.ObjectField, span)
{
    public Name Name { get; } = name;

    public ValueNode Value { get; } = value;
}
