namespace PolicyGraph.GraphQL.Language.Ast;

public abstract class ValueNode(SyntaxKind kind, SourceSpan span) : SyntaxNode(kind, span);
