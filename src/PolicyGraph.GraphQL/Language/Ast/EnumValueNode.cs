namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class EnumValueNode(string value, SourceSpan span) : ValueNode(SyntaxKind.EnumValue, span)
{
    public string Value { get; } = value;
}
