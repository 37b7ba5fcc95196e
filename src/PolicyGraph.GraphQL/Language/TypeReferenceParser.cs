using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Language;

/// <summary>NamedType, ListType, NonNullType.</summary>
internal sealed class TypeReferenceParser(TokenCursor tokens, ValueParser values)
{
    public TypeNode ParseType()
    {
        var start = tokens.Current;
        TypeNode type;
        if (tokens.Skip(TokenKind.BracketLeft))
        {
            tokens.Enter();
            var item = ParseType();
            tokens.Leave();
            tokens.Expect(TokenKind.BracketRight);
            type = new ListTypeNode(item, tokens.SpanFrom(start));
        }
        else
        {
            type = ParseNamedType();
        }
        return tokens.Skip(TokenKind.Bang) ? new NonNullTypeNode(type, tokens.SpanFrom(start)) : type;
    }

    public NamedTypeNode ParseNamedType()
    {
        var start = tokens.Current;
        var name = values.ParseName();
        return new NamedTypeNode(name, tokens.SpanFrom(start));
    }
}
