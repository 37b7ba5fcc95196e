using System.Text;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Escape sequences of quoted strings: <c>\n</c> and its kin, <c>\uXXXX</c> with surrogate pairs, <c>\u{X…}</c>.</summary>
internal static class StringEscape
{
    private const int LongestVariableWidth = 12;

    /// <summary>Reads the escape whose backslash stands at the position, and gives the position after it.</summary>
    public static int Read(string text, int position, StringBuilder into)
    {
        if (At(text, position + 1) != 'u')
            return ReadNamed(text, position, into);
        return At(text, position + 2) == '{'
            ? ReadVariableWidth(text, position, into)
            : ReadFixedWidth(text, position, into);
    }

    private static int ReadNamed(string text, int position, StringBuilder into)
    {
        var value = At(text, position + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw GraphQLSyntaxException.At(
                text, position, $"Invalid character escape sequence: \"{Slice(text, position, 2)}\"."),
        };
        into.Append(value);
        return position + 2;
    }

    private static int ReadVariableWidth(string text, int position, StringBuilder into)
    {
        var point = 0;
        var size = 3;
        while (size < LongestVariableWidth)
        {
            var c = At(text, position + size++);
            if (c == '}')
            {
                if (size < 5 || !Characters.IsScalarValue(point))
                    break;
                into.Append(char.ConvertFromUtf32(point));
                return position + size;
            }
            point = (point << 4) | HexDigit(c);
            if (point < 0)
                break;
        }
        throw Invalid(text, position, size);
    }

    private static int ReadFixedWidth(string text, int position, StringBuilder into)
    {
        var code = FourDigits(text, position + 2);
        if (Characters.IsScalarValue(code))
        {
            into.Append((char)code);
            return position + 6;
        }
        if (code is >= 0xD800 and <= 0xDBFF && At(text, position + 6) == '\\' && At(text, position + 7) == 'u')
        {
            var trailing = FourDigits(text, position + 8);
            if (trailing is >= 0xDC00 and <= 0xDFFF)
            {
                into.Append((char)code).Append((char)trailing);
                return position + 12;
            }
        }
        throw Invalid(text, position, 6);
    }

    private static int FourDigits(string text, int position) =>
        (HexDigit(At(text, position)) << 12) | (HexDigit(At(text, position + 1)) << 8)
        | (HexDigit(At(text, position + 2)) << 4) | HexDigit(At(text, position + 3));

    /// <summary>-1 for no digit: or-ed into a sum it makes the sum negative.</summary>
    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'A' and <= 'F' => c - 'A' + 10,
        >= 'a' and <= 'f' => c - 'a' + 10,
        _ => -1,
    };

    private static GraphQLSyntaxException Invalid(string text, int position, int size) => GraphQLSyntaxException.At(
        text, position, $"Invalid Unicode escape sequence: \"{Slice(text, position, size)}\".");

    private static string Slice(string text, int position, int size) =>
        text.Substring(position, Math.Min(size, text.Length - position));

    private static char At(string text, int position) => position < text.Length ? text[position] : '\0';
}
