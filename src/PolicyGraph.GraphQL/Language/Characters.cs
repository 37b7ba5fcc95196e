using System.Text;

namespace PolicyGraph.GraphQL.Language;

/// <summary>The character classes of the specification's lexical grammar.</summary>
internal static class Characters
{
    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsNameContinue(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public static bool IsScalarValue(int code) => code is >= 0 and <= 0xD7FF or >= 0xE000 and <= 0x10FFFF;

    /// <summary>UTF-16 units of the source character at the offset: 1, 2 for a surrogate pair, 0 for half of one.</summary>
    public static int UnitsAt(string text, int offset)
    {
        var c = text[offset];
        if (!char.IsSurrogate(c))
            return 1;
        return char.IsHighSurrogate(c) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1]) ? 2 : 0;
    }

    /// <summary>The character at the offset as messages show it: quoted if printable ASCII, else <c>U+XXXX</c>.</summary>
    public static string Describe(string text, int offset)
    {
        if (offset >= text.Length)
            return Token.Describe(TokenKind.EndOfFile);
        var c = text[offset];
        if (c is >= ' ' and <= '~')
            return c == '"' ? "'\"'" : $"\"{c}\"";
        int code = UnitsAt(text, offset) == 2 ? Rune.GetRuneAt(text, offset).Value : c;
        return "U+" + code.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
    }
}
