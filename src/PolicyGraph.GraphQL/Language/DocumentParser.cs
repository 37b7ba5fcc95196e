using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Document and Definition of the grammar; the parts are read by a parser for each of its chapters.</summary>
internal sealed class DocumentParser
{
    private readonly TokenCursor _tokens;
    private readonly ValueParser _values;
    private readonly TypeReferenceParser _types;
    private readonly OperationParser _operations;
    private readonly TypeSystemParser _typeSystem;

    public DocumentParser(string text, ParserOptions options)
    {
        _tokens = new TokenCursor(text, options);
        _values = new ValueParser(_tokens);
        _types = new TypeReferenceParser(_tokens, _values);
        _operations = new OperationParser(_tokens, _values, _types);
        _typeSystem = new TypeSystemParser(_tokens, _values, _types);
    }

    public DocumentNode ParseDocument()
    {
        var definitions = System.Collections.Immutable.ImmutableArray.CreateBuilder<DefinitionNode>();
        _tokens.Expect(TokenKind.StartOfFile);
        do
            definitions.Add(ParseDefinition());
        while (!_tokens.At(TokenKind.EndOfFile));
        return new DocumentNode(
            _tokens.Text, definitions.DrainToImmutable(), _tokens.TokenCount, new SourceSpan(0, _tokens.Text.Length));
    }

    public ValueNode ParseLoneValue()
    {
        _tokens.Expect(TokenKind.StartOfFile);
        var value = _values.ParseValue(isConstant: true);
        _tokens.Expect(TokenKind.EndOfFile);
        return value;
    }

    public TypeNode ParseLoneType()
    {
        _tokens.Expect(TokenKind.StartOfFile);
        var type = _types.ParseType();
        _tokens.Expect(TokenKind.EndOfFile);
        return type;
    }

    private DefinitionNode ParseDefinition()
    {
        if (_tokens.At(TokenKind.BraceLeft))
            return _operations.ParseOperation();

        var described = _values.AtDescription;
        var keyword = described ? _tokens.Lookahead() : _tokens.Current;
        if (described && keyword.Kind == TokenKind.BraceLeft)
            throw _tokens.Error(
                _tokens.Current,
                "Unexpected description, descriptions are not supported on shorthand queries.");
        if (keyword.Kind != TokenKind.Name)
            throw _tokens.Unexpected(keyword);

        switch (_tokens.Text[keyword.Start..keyword.End])
        {
            case "query" or "mutation" or "subscription":
                return _operations.ParseOperation();
            case "fragment":
                return _operations.ParseFragmentDefinition();
            case "extend" when !described:
                return _typeSystem.ParseExtension();
            case var word when TypeSystemParser.IsKeyword(word):
                return _typeSystem.ParseDefinition(word);
            default:
                throw described
                    ? _tokens.Error(
                        _tokens.Current, "Unexpected description, only GraphQL definitions support descriptions.")
                    : _tokens.Unexpected(keyword);
        }
    }
}
