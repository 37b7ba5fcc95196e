using System.Globalization;
using System.Text;

namespace PolicyGraph.Reports.Graphs;

/// <summary>Values as they stand in a Cypher script: the one place where data becomes part of a statement.</summary>
internal static class CypherLiteral
{
    private static readonly char[] Escaped = ['\\', '\''];

    public static void Append(StringBuilder cypher, object? value)
    {
        switch (value)
        {
            case null:
                cypher.Append("null");
                break;
            case string text:
                AppendText(cypher, text);
                break;
            case DateOnly day:
                cypher.Append(CultureInfo.InvariantCulture, $"date('{day:yyyy-MM-dd}')");
                break;
            case double fraction:
                AppendFraction(cypher, fraction.ToString("R", CultureInfo.InvariantCulture));
                break;
            case IEnumerable<string> texts:
                AppendList(cypher, texts);
                break;
            default:
                cypher.Append(PropertyText.Of(value));
                break;
        }
    }

    /// <summary>Properties without a value are left out.</summary>
    public static void AppendMap(StringBuilder cypher, IEnumerable<(string Name, object? Value)> entries)
    {
        var separator = "{";
        foreach (var (name, value) in entries)
        {
            if (value is null)
                continue;
            cypher.Append(separator).Append('`').Append(name).Append("`: ");
            Append(cypher, value);
            separator = ", ";
        }
        cypher.Append(separator == "{" ? "{}" : "}");
    }

    private static void AppendList(StringBuilder cypher, IEnumerable<string> texts)
    {
        cypher.Append('[');
        var separator = "";
        foreach (var text in texts)
        {
            cypher.Append(separator);
            AppendText(cypher, text);
            separator = ", ";
        }
        cypher.Append(']');
    }

    /// <summary>With a point, so that it stays a fraction.</summary>
    private static void AppendFraction(StringBuilder cypher, string digits) =>
        cypher.Append(digits).Append(digits.AsSpan().ContainsAny(".E") ? "" : ".0");

    /// <summary>
    /// Quote and backslash are escaped; line breaks and other control characters too, so that a statement keeps to its
    /// lines and nothing in a text ends one.
    /// </summary>
    private static void AppendText(StringBuilder cypher, string text)
    {
        cypher.Append('\'');
        foreach (var unit in text)
        {
            if (Array.IndexOf(Escaped, unit) >= 0)
                cypher.Append('\\').Append(unit);
            else if (char.IsControl(unit) || unit is '\u2028' or '\u2029')
                cypher.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
            else
                cypher.Append(unit);
        }
        cypher.Append('\'');
    }
}
