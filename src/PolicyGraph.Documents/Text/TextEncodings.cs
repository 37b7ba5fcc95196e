using System.Text;

namespace PolicyGraph.Documents.Text;

/// <summary>Encodings that refuse bytes they cannot read instead of replacing them.</summary>
internal static class TextEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(bigEndian: false, false, throwOnInvalidBytes: true);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(bigEndian: true, false, throwOnInvalidBytes: true);

    public static Encoding Utf32LittleEndian { get; } = new UTF32Encoding(bigEndian: false, false, throwOnInvalidCharacters: true);

    /// <summary>Holds GB2312 and GBK.</summary>
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}
