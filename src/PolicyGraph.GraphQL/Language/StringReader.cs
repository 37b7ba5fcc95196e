using System.Text;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Quoted strings with their escapes; block strings are read by <see cref="BlockStringReader"/>.</summary>
internal static class StringReader
{
    public static Token Read(string text, int start)
    {
        if (text.AsSpan(start).StartsWith("\"\"\"", StringComparison.Ordinal))
            return BlockStringReader.Read(text, start);

        StringBuilder? decoded = null;
        var position = start + 1;
        var chunk = position;
        while (position < text.Length)
        {
            var c = text[position];
            if (c == '"')
                return new Token(TokenKind.String, start, position + 1, Finish(text, decoded, chunk, position));
            if (c == '\\')
            {
                decoded ??= new StringBuilder();
                decoded.Append(text, chunk, position - chunk);
                position = StringEscape.Read(text, position, decoded);
                chunk = position;
                continue;
            }
            if (c is '\n' or '\r')
                break;
            position += UnitsAt(text, position);
        }
        throw GraphQLSyntaxException.At(text, position, "Unterminated string.");
    }

    /// <exception cref="GraphQLSyntaxException">Half of a surrogate pair is no source character.</exception>
    internal static int UnitsAt(string text, int position)
    {
        var units = Characters.UnitsAt(text, position);
        return units > 0
            ? units
            : throw GraphQLSyntaxException.At(
                text, position, $"Invalid character within String: {Characters.Describe(text, position)}.");
    }

    private static string Finish(string text, StringBuilder? decoded, int chunk, int end) =>
        decoded is null ? text[chunk..end] : decoded.Append(text, chunk, end - chunk).ToString();
}
