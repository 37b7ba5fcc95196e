using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Names, values, arguments and directives.</summary>
internal sealed class ValueParser(TokenCursor tokens)
{
    public bool AtDescription => tokens.Current.Kind is TokenKind.String or TokenKind.BlockString;

    public Name ParseName()
    {
        var token = tokens.Expect(TokenKind.Name);
        return new Name(tokens.Text[token.Start..token.End], token.Start);
    }

    public StringValueNode? ParseDescription() => AtDescription ? ParseString() : null;

    public VariableNode ParseVariable()
    {
        var start = tokens.Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(name, tokens.SpanFrom(start));
    }

    public ValueNode ParseValue(bool isConstant)
    {
        var token = tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Int:
                tokens.Advance();
                return new IntValueNode(tokens.Text[token.Start..token.End], tokens.SpanFrom(token));
            case TokenKind.Float:
                tokens.Advance();
                return new FloatValueNode(tokens.Text[token.Start..token.End], tokens.SpanFrom(token));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseWord();
            case TokenKind.Dollar:
                return isConstant ? throw VariableInConstant(token) : ParseVariable();
            default:
                throw tokens.Unexpected();
        }
    }

    public ImmutableArray<ArgumentNode> ParseArguments(bool isConstant)
    {
        if (!tokens.TryOpen(TokenKind.ParenLeft))
            return [];
        var arguments = ImmutableArray.CreateBuilder<ArgumentNode>(1);
        do
            arguments.Add(ParseArgument(isConstant));
        while (!tokens.Close(TokenKind.ParenRight));
        return arguments.DrainToImmutable();
    }

    public ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (!tokens.At(TokenKind.At))
            return [];
        var directives = ImmutableArray.CreateBuilder<DirectiveNode>(1);
        while (tokens.At(TokenKind.At))
        {
            var start = tokens.Advance();
            var name = ParseName();
            var arguments = ParseArguments(isConstant);
            directives.Add(new DirectiveNode(name, arguments, tokens.SpanFrom(start)));
        }
        return directives.DrainToImmutable();
    }

    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = tokens.Current;
        var name = ParseName();
        tokens.Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ArgumentNode(name, value, tokens.SpanFrom(start));
    }

    private StringValueNode ParseString()
    {
        var token = tokens.Advance();
        return new StringValueNode(token.Value!, token.Kind == TokenKind.BlockString, tokens.SpanFrom(token));
    }

    private ValueNode ParseWord()
    {
        var token = tokens.Advance();
        var span = tokens.SpanFrom(token);
        return tokens.Text[token.Start..token.End] switch
        {
            "true" => new BooleanValueNode(true, span),
            "false" => new BooleanValueNode(false, span),
            "null" => new NullValueNode(span),
            var word => new EnumValueNode(word, span),
        };
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var start = tokens.Current;
        var values = ImmutableArray.CreateBuilder<ValueNode>(2);
        tokens.Open(TokenKind.BracketLeft);
        while (!tokens.Close(TokenKind.BracketRight))
            values.Add(ParseValue(isConstant));
        return new ListValueNode(values.DrainToImmutable(), tokens.SpanFrom(start));
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = tokens.Current;
        var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>(2);
        tokens.Open(TokenKind.BraceLeft);
        while (!tokens.Close(TokenKind.BraceRight))
            fields.Add(ParseObjectField(isConstant));
        return new ObjectValueNode(fields.DrainToImmutable(), tokens.SpanFrom(start));
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = tokens.Current;
        var name = ParseName();
        tokens.Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new ObjectFieldNode(name, value, tokens.SpanFrom(start));
    }

    private GraphQLSyntaxException VariableInConstant(Token dollar)
    {
        tokens.Advance();
        if (!tokens.At(TokenKind.Name))
            return tokens.Unexpected(dollar);
        var name = tokens.Text[tokens.Current.Start..tokens.Current.End];
        return tokens.Error(dollar, $"Unexpected variable \"${name}\" in constant value.");
    }
}
