using System.Text;

namespace PolicyGraph.Documents.Formats;

/// <summary>Tells a web page by how it begins: blanks, comments and an XML declaration, then one of the tags of a page.</summary>
internal static class HtmlSignature
{
    private const int SearchedBytes = 4096;

    private static readonly string[] Openings = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title"];

    public static bool Matches(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<char> rest = Start(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n\f\uFEFF");
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
            {
                rest = After(rest, "-->");
            }
            else if (rest.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            {
                rest = After(rest, ">");
            }
            else
            {
                return Opens(rest);
            }
        }
    }

    /// <summary>Markup is ASCII in every encoding met; in UTF-16 it has a NUL in each unit. Empty where something else than a tag comes first.</summary>
    private static string Start(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            bytes = bytes["\uFEFF"u8.Length..];
        }

        if (bytes is [0xFF, 0xFE, ..] or [(byte)'<', 0, ..])
        {
            return Encoding.Unicode.GetString(bytes);
        }

        return bytes is [0xFE, 0xFF, ..] or [0, (byte)'<', ..]
            ? Encoding.BigEndianUnicode.GetString(bytes)
            : bytes.TrimStart(" \t\r\n\f"u8) is [(byte)'<', ..] ? Encoding.Latin1.GetString(bytes) : "";
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string end)
    {
        int position = text.IndexOf(end, StringComparison.Ordinal);
        return position < 0 ? [] : text[(position + end.Length)..];
    }

    private static bool Opens(ReadOnlySpan<char> text)
    {
        foreach (string opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (text.Length == opening.Length || !char.IsAsciiLetterOrDigit(text[opening.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
