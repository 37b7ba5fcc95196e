using System.Text;
using System.Xml;

namespace PolicyGraph.Reports.Graphs;

/// <summary>Text that an XML document can hold.</summary>
internal static class XmlGraphText
{
    public static XmlWriterSettings Settings { get; } = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <summary>Characters that XML 1.0 forbids, lone surrogates too, become the replacement character.</summary>
    public static string Clean(string text)
    {
        var (at, isClean) = (0, true);
        for (; at < text.Length && isClean; at += isClean ? LengthAt(text, at) : 0)
            isClean = IsAllowed(text, at);
        if (isClean)
            return text;
        var clean = new StringBuilder(text, 0, at, text.Length);
        while (at < text.Length)
        {
            var length = LengthAt(text, at);
            clean.Append(IsAllowed(text, at) ? text.AsSpan(at, length) : "\uFFFD");
            at += length;
        }
        return clean.ToString();
    }

    private static bool IsAllowed(string text, int at) => char.IsSurrogatePair(text, at) || XmlConvert.IsXmlChar(text[at]);

    private static int LengthAt(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;
}
