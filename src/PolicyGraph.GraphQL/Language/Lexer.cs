namespace PolicyGraph.GraphQL.Language;

/// <summary>Cuts a document into tokens, one at a call; ignored characters and comments are passed over.</summary>
internal sealed class Lexer(string text)
{
    /// <summary>The first token at or after <paramref name="position"/>.</summary>
    public Token ReadFrom(int position)
    {
        while (position < text.Length)
        {
            var c = text[position];
            switch (c)
            {
                case '\uFEFF' or '\t' or ' ' or ',' or '\n' or '\r':
                    position++;
                    continue;
                case '#':
                    position = SkipComment(position);
                    continue;
                default:
                    return ReadToken(position, c);
            }
        }
        return new Token(TokenKind.EndOfFile, text.Length, text.Length);
    }

    private Token ReadToken(int position, char c)
    {
        var punctuator = Punctuator(c);
        if (punctuator != TokenKind.StartOfFile)
            return new Token(punctuator, position, position + 1);
        if (Characters.IsNameStart(c))
            return ReadName(position);
        if (char.IsAsciiDigit(c) || c == '-')
            return NumberReader.Read(text, position);
        if (c == '"')
            return StringReader.Read(text, position);
        if (c == '.' && At(position + 1) == '.' && At(position + 2) == '.')
            return new Token(TokenKind.Spread, position, position + 3);
        throw GraphQLSyntaxException.At(text, position, Unexpected(position, c));
    }

    private string Unexpected(int position, char c)
    {
        if (c == '\'')
            return "Unexpected single quote character ('), did you mean to use a double quote (\")?";
        var word = Characters.UnitsAt(text, position) > 0 ? "Unexpected" : "Invalid";
        return $"{word} character: {Characters.Describe(text, position)}.";
    }

    private char At(int position) => position < text.Length ? text[position] : '\0';

    private Token ReadName(int start)
    {
        var end = start + 1;
        while (end < text.Length && Characters.IsNameContinue(text[end]))
            end++;
        return new Token(TokenKind.Name, start, end);
    }

    private int SkipComment(int position)
    {
        position++;
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            var units = Characters.UnitsAt(text, position);
            if (units == 0)
                break;
            position += units;
        }
        return position;
    }

    private static TokenKind Punctuator(char c) => c switch
    {
        '!' => TokenKind.Bang,
        '$' => TokenKind.Dollar,
        '&' => TokenKind.Ampersand,
        '(' => TokenKind.ParenLeft,
        ')' => TokenKind.ParenRight,
        ':' => TokenKind.Colon,
        '=' => TokenKind.Equals,
        '@' => TokenKind.At,
        '[' => TokenKind.BracketLeft,
        ']' => TokenKind.BracketRight,
        '{' => TokenKind.BraceLeft,
        '|' => TokenKind.Pipe,
        '}' => TokenKind.BraceRight,
        _ => TokenKind.StartOfFile,
    };
}
