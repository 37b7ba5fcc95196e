namespace PolicyGraph.GraphQL.Language.Ast;

public abstract class TypeNode(SyntaxKind kind, SourceSpan span) : SyntaxNode(kind, span)
{
    /// <summary>What stands inside all brackets and exclamation marks.</summary>
    public abstract NamedTypeNode Innermost { get; }
}
