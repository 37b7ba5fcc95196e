namespace PolicyGraph.GraphQL.Language.Ast;

/// <param name="value">The digits as written: of any length.</param>
public sealed class IntValueNode(string value, SourceSpan span) : ValueNode(SyntaxKind.IntValue, span)
{
    public string Value { get; } = value;
}
