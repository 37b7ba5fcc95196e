using System.Text;
using PolicyGraph.Documents.Text;

namespace PolicyGraph.Documents.Html;

/// <summary>
/// Bytes of a page → markup. A byte order mark and well-formed UTF-8 count more than what the page declares, since saved
/// pages often keep the declaration of another encoding; GB2312 and GBK are read as GB18030, which holds them.
/// </summary>
internal static class HtmlDecoder
{
    /// <summary>Replaced bytes for each of which that many characters must be sound.</summary>
    private const int CharactersPerReplacement = 100;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            DecodedText decoded = TextDecoder.Decode(bytes);
            return decoded.Encoding == TextEncodings.Gb18030 && MetaCharset.Of(bytes) is { } declared && IsForeign(declared)
                ? declared.GetString(bytes)
                : decoded.Text;
        }
        catch (UnreadableDocumentException) when (MetaCharset.Of(bytes) is { } declared && Mend(bytes, declared) is { } mended)
        {
            return mended;
        }
    }

    /// <summary>A browser shows a page with a few broken bytes; so it is read, with U+FFFD in their place.</summary>
    private static string? Mend(ReadOnlySpan<byte> bytes, Encoding declared)
    {
        string text = declared.GetString(bytes);
        int replaced = text.AsSpan().Count('\uFFFD');
        return (long)replaced * CharactersPerReplacement <= text.Length ? text : null;
    }

    /// <summary>
    /// Such as Big5, which passes for GB18030. UTF-8 has been refuted by the bytes, and Latin-1 is what servers say that do not know.
    /// </summary>
    private static bool IsForeign(Encoding declared) =>
        !declared.IsSingleByte
        && declared.CodePage != TextEncodings.Gb18030.CodePage && declared.CodePage != TextEncodings.Utf8.CodePage;
}
