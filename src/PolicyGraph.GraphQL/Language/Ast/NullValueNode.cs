namespace PolicyGraph.GraphQL.Language.Ast;

public sealed class NullValueNode(SourceSpan span) : ValueNode(SyntaxKind.NullValue, span);
