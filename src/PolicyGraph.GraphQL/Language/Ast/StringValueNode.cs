namespace PolicyGraph.GraphQL.Language.Ast;

/// <param name="value">With escapes resolved and a block string's indentation removed.</param>
public sealed class StringValueNode(string value, bool isBlock, SourceSpan span)
    : ValueNode(SyntaxKind.StringValue, span)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}
