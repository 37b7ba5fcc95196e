namespace PolicyGraph.GraphQL.Language;

/// <summary>IntValue and FloatValue: no leading zeros, digits on both sides of a full stop, no name or stop after.</summary>
internal static class NumberReader
{
    public static Token Read(string text, int start)
    {
        var position = start;
        if (text[position] == '-')
            position++;
        position = ReadIntegerPart(text, position);
        var isFloat = false;
        if (At(text, position) == '.')
        {
            isFloat = true;
            position = ReadDigits(text, position + 1);
        }
        if (At(text, position) is 'e' or 'E')
        {
            isFloat = true;
            position++;
            if (At(text, position) is '+' or '-')
                position++;
            position = ReadDigits(text, position);
        }
        if (At(text, position) == '.' || Characters.IsNameStart(At(text, position)))
            throw ExpectedDigit(text, position);
        return new Token(isFloat ? TokenKind.Float : TokenKind.Int, start, position);
    }

    private static int ReadIntegerPart(string text, int position)
    {
        if (At(text, position) != '0')
            return ReadDigits(text, position);
        position++;
        if (char.IsAsciiDigit(At(text, position)))
            throw GraphQLSyntaxException.At(
                text, position, $"Invalid number, unexpected digit after 0: {Characters.Describe(text, position)}.");
        return position;
    }

    private static int ReadDigits(string text, int position)
    {
        if (!char.IsAsciiDigit(At(text, position)))
            throw ExpectedDigit(text, position);
        while (char.IsAsciiDigit(At(text, position)))
            position++;
        return position;
    }

    private static GraphQLSyntaxException ExpectedDigit(string text, int position) => GraphQLSyntaxException.At(
        text, position, $"Invalid number, expected digit but got: {Characters.Describe(text, position)}.");

    private static char At(string text, int position) => position < text.Length ? text[position] : '\0';
}
