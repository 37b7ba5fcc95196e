namespace PolicyGraph.GraphQL.Language;

/// <summary>The tokens of a document under a cursor, with the limits on their number and nesting.</summary>
internal sealed class TokenCursor(string text, ParserOptions options)
{
    private readonly Lexer _lexer = new(text);
    private Token? _next;
    private int _previousEnd;
    private int _nesting;

    public string Text => text;

    public int TokenCount { get; private set; }

    public Token Current { get; private set; } = new(TokenKind.StartOfFile, 0, 0);

    public Token Lookahead() => _next ??= _lexer.ReadFrom(Current.End);

    public Token Advance()
    {
        var consumed = Current;
        _previousEnd = consumed.End;
        Current = Lookahead();
        _next = null;
        if (Current.Kind != TokenKind.EndOfFile && ++TokenCount > options.MaxTokens)
            throw LimitPassed(ErrorCodes.TokenLimit, $"The document has more than {options.MaxTokens} tokens.");
        return consumed;
    }

    public bool At(TokenKind kind) => Current.Kind == kind;

    public bool AtKeyword(string keyword) => IsKeyword(Current, keyword);

    public bool IsKeyword(Token token, string keyword) =>
        token.Kind == TokenKind.Name && text.AsSpan(token.Start, token.End - token.Start).SequenceEqual(keyword);

    public Token Expect(TokenKind kind) => At(kind)
        ? Advance()
        : throw Error(Current, $"Expected {Token.Describe(kind)}, found {Current.Describe(text)}.");

    public void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword))
            throw Error(Current, $"Expected \"{keyword}\", found {Current.Describe(text)}.");
    }

    public bool Skip(TokenKind kind)
    {
        if (!At(kind))
            return false;
        Advance();
        return true;
    }

    public bool SkipKeyword(string keyword)
    {
        if (!AtKeyword(keyword))
            return false;
        Advance();
        return true;
    }

    /// <summary>From the token to the end of the last one consumed.</summary>
    public SourceSpan SpanFrom(Token first) => new(first.Start, _previousEnd);

    /// <summary>Expects the bracket that opens a list; items are read until <see cref="Close"/> is true.</summary>
    public void Open(TokenKind bracket)
    {
        Expect(bracket);
        Enter();
    }

    /// <summary>As <see cref="Open"/>, where the list may be absent.</summary>
    public bool TryOpen(TokenKind bracket)
    {
        if (!At(bracket))
            return false;
        Open(bracket);
        return true;
    }

    public bool Close(TokenKind bracket)
    {
        if (!At(bracket))
            return false;
        Leave();
        Advance();
        return true;
    }

    public void Enter()
    {
        if (++_nesting > options.MaxNesting)
            throw LimitPassed(
                ErrorCodes.NestingLimit, $"The document nests brackets deeper than {options.MaxNesting} levels.");
    }

    public void Leave() => _nesting--;

    public GraphQLSyntaxException Unexpected(Token? token = null)
    {
        var found = token ?? Current;
        return Error(found, $"Unexpected {found.Describe(text)}.");
    }

    public GraphQLSyntaxException Error(Token token, string message) =>
        GraphQLSyntaxException.At(text, token.Start, message);

    private GraphQLSyntaxException LimitPassed(string code, string message) =>
        new(new GraphQLError("Syntax Error: " + message, code, [SourceLocation.At(text, Current.Start)]));
}
