namespace PolicyGraph.GraphQL.Language.Ast;

/// <param name="name">Without the dollar sign.</param>
public sealed class VariableNode(Name name, SourceSpan span) : ValueNode(SyntaxKind.Variable, span)
{
    public Name Name { get; } = name;
}
