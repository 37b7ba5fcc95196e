namespace PolicyGraph.GraphQL.Language.Ast;

/// <summary>A node of the syntax tree; two nodes are equal only if they are the same object.</summary>
/// <param name="span">From its first token to the end of its last, in the document's text.</param>
public abstract class SyntaxNode(SyntaxKind kind, SourceSpan span)
{
    public SyntaxKind Kind { get; } = kind;

    public SourceSpan Span { get; } = span;
}
