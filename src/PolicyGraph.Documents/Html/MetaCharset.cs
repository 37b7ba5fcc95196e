using System.Buffers;
using System.Text;

namespace PolicyGraph.Documents.Html;

/// <summary>The encoding that a page declares in a meta tag near its beginning, as the HTML standard looks for it.</summary>
internal static class MetaCharset
{
    private const int SearchedBytes = 4096;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\"';/");

    /// <summary>The first two are contained in the third.</summary>
    private static readonly string[] ChineseNames = ["gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk"];

    /// <summary>Null when nothing is declared, or nothing that is known. Replaces what it cannot decode.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        for (int meta = 0; (meta = start.IndexOf("<meta", meta, StringComparison.OrdinalIgnoreCase)) >= 0; meta++)
        {
            int end = start.IndexOf('>', meta);
            ReadOnlySpan<char> tag = start.AsSpan(meta, (end < 0 ? start.Length : end) - meta);
            if (Declared(tag) is { Length: > 0 } name)
            {
                return Find(name);
            }
        }

        return null;
    }

    private static string Declared(ReadOnlySpan<char> tag)
    {
        int charset = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (charset < 0)
        {
            return "";
        }

        ReadOnlySpan<char> value = tag[(charset + "charset".Length)..].TrimStart();
        if (value.IsEmpty || value[0] != '=')
        {
            return "";
        }

        value = value[1..].TrimStart(" \t\r\n\"'");
        int end = value.IndexOfAny(ValueEnds);
        return (end < 0 ? value : value[..end]).ToString();
    }

    private static Encoding? Find(string name)
    {
        string known = ChineseNames.Contains(name, StringComparer.OrdinalIgnoreCase) ? "GB18030" : name;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
