namespace PolicyGraph.GraphQL.Language.Ast;

/// <param name="value">As written.</param>
public sealed class FloatValueNode(string value, SourceSpan span) : ValueNode(SyntaxKind.FloatValue, span)
{
    public string Value { get; } = value;
}
