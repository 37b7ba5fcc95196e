using System.Globalization;
using System.Text;

namespace PolicyGraph.GraphQL.Language;

/// <summary>Strings as literals of the language.</summary>
internal static class StringPrinter
{
    private const int LongestSingleLine = 70;

    public static string PrintQuoted(string value)
    {
        var printed = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            var escape = c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < ' ' or (>= '\u007F' and <= '\u009F') =>
                    "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => null,
            };
            if (escape is null)
                printed.Append(c);
            else
                printed.Append(escape);
        }
        return printed.Append('"').ToString();
    }

    public static string PrintBlock(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var isSingleLine = lines.Length == 1;
        var leadingLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsBlank(line[0]));
        var endsInQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var trailingLine = (value.EndsWith('"') && !endsInQuotes) || value.EndsWith('\\');
        var isLong = !isSingleLine || value.Length > LongestSingleLine || trailingLine || leadingLine || endsInQuotes;
        var startsBlank = isSingleLine && value.Length > 0 && IsBlank(value[0]);
        var before = (isLong && !startsBlank) || leadingLine ? "\n" : "";
        var after = isLong || trailingLine ? "\n" : "";
        return $"\"\"\"{before}{escaped}{after}\"\"\"";
    }

    /// <summary>Whether a block string can carry the value unchanged.</summary>
    public static bool FitsBlock(string value)
    {
        var isEmptyLine = true;
        var hasIndent = false;
        var hasCommonIndent = true;
        var seenLine = false;
        foreach (var c in value)
        {
            switch (c)
            {
                case < '\u0009' or '\u000B' or '\u000C' or '\r' or '\u000E' or '\u000F':
                    return false;
                case '\n' when isEmptyLine && !seenLine:
                    return false;
                case '\n':
                    seenLine = true;
                    isEmptyLine = true;
                    hasIndent = false;
                    break;
                case '\t' or ' ':
                    hasIndent |= isEmptyLine;
                    break;
                default:
                    hasCommonIndent &= hasIndent;
                    isEmptyLine = false;
                    break;
            }
        }
        return value.Length == 0 || (!isEmptyLine && !(hasCommonIndent && seenLine));
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
