using System.Text;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Block strings: common indentation and blank first and last lines are removed, as BlockStringValue() says.</summary>
internal static class BlockStringReader
{
    private const string Quotes = "\"\"\"";

    public static Token Read(string text, int start)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var position = start + Quotes.Length;
        while (position < text.Length)
        {
            var rest = text.AsSpan(position);
            if (rest.StartsWith(Quotes, StringComparison.Ordinal))
            {
                lines.Add(line.ToString());
                return new Token(TokenKind.BlockString, start, position + Quotes.Length, Dedent(lines));
            }
            if (rest.StartsWith("\\\"\"\"", StringComparison.Ordinal))
            {
                line.Append(Quotes);
                position += Quotes.Length + 1;
                continue;
            }
            if (rest[0] is '\n' or '\r')
            {
                lines.Add(line.ToString());
                line.Clear();
                position += rest.StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
                continue;
            }
            var units = StringReader.UnitsAt(text, position);
            line.Append(text, position, units);
            position += units;
        }
        throw GraphQLSyntaxException.At(text, position, "Unterminated string.");
    }

    private static string Dedent(List<string> lines)
    {
        var common = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = LeadingWhiteSpace(lines[i]);
            if (indent == lines[i].Length)
                continue;
            if (first < 0)
                first = i;
            last = i;
            if (i > 0)
                common = Math.Min(common, indent);
        }
        if (first < 0)
            return "";
        var kept = lines.Skip(first).Take(last - first + 1)
            .Select((line, i) => first + i == 0 ? line : line[Math.Min(common, line.Length)..]);
        return string.Join('\n', kept);
    }

    private static int LeadingWhiteSpace(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is (' ' or '\t'))
            i++;
        return i;
    }
}
