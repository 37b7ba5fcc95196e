using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace PolicyGraph.Documents.Text;

/// <summary>
/// Bytes → characters: by byte order mark, else UTF-16 by its NULs, else UTF-8, else GB18030. Nothing is replaced:
/// what fits none of them is refused with the first byte that does not.
/// </summary>
internal static class TextDecoder
{
    // Beyond it the buffer would cost more memory than the second look costs time.
    private const int LongestAtOnce = 1 << 20;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], TextEncodings.Utf8),
        ([0xFF, 0xFE, 0, 0], TextEncodings.Utf32LittleEndian),
        ([0xFF, 0xFE], TextEncodings.Utf16LittleEndian),
        ([0xFE, 0xFF], TextEncodings.Utf16BigEndian),
        ([0x84, 0x31, 0x95, 0x33], TextEncodings.Gb18030),
    ];

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] mark, Encoding encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return DecodeMarked(bytes, mark.Length, encoding);
            }
        }

        if (bytes.Contains((byte)0) && Utf16Guess.Of(bytes) is { } utf16)
        {
            return utf16;
        }

        return DecodeUtf8(bytes) is { } text
            ? new DecodedText(text, TextEncodings.Utf8, 0)
            : DecodeGb18030(bytes);
    }

    /// <summary>Null when the bytes are no UTF-8. Read once: looking first whether they are costs as much as reading them.</summary>
    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestAtOnce)
        {
            return Utf8.IsValid(bytes) ? TextEncodings.Utf8.GetString(bytes) : null;
        }

        char[] units = ArrayPool<char>.Shared.Rent(bytes.Length);
        OperationStatus status = Utf8.ToUtf16(bytes, units, out _, out int written, replaceInvalidSequences: false);
        string? text = status == OperationStatus.Done ? new string(units, 0, written) : null;
        ArrayPool<char>.Shared.Return(units);
        return text;
    }

    private static DecodedText DecodeMarked(ReadOnlySpan<byte> bytes, int markLength, Encoding encoding)
    {
        ReadOnlySpan<byte> content = bytes[markLength..];
        try
        {
            return new DecodedText(encoding.GetString(content), encoding, markLength);
        }
        catch (DecoderFallbackException failure)
        {
            int firstBad = encoding is UnicodeEncoding ? FirstLoneSurrogate(content, encoding) : failure.Index;
            throw Unreadable(
                markLength + firstBad,
                $"its byte order mark says {encoding.WebName.ToUpperInvariant()}, but the bytes do not fit");
        }
    }

    /// <summary>The exception of UTF-16 names the unit after a lone high surrogate, or the surrogate itself, as it comes.</summary>
    private static int FirstLoneSurrogate(ReadOnlySpan<byte> content, Encoding encoding)
    {
        Encoding replacing = Encoding.GetEncoding(encoding.CodePage);
        return replacing.GetString(content).IndexOf('\uFFFD', StringComparison.Ordinal) * sizeof(char);
    }

    private static DecodedText DecodeGb18030(ReadOnlySpan<byte> bytes)
    {
        Utf8Damage damage = Utf8Damage.Of(bytes);
        if (damage.IsMostlyUtf8)
        {
            throw Unreadable(damage.FirstBadByte, "it is UTF-8 with damaged bytes");
        }

        try
        {
            return new DecodedText(TextEncodings.Gb18030.GetString(bytes), TextEncodings.Gb18030, 0);
        }
        catch (DecoderFallbackException failure)
        {
            throw Unreadable(failure.Index, "its encoding is none of UTF-8, UTF-16 and GB18030");
        }
    }

    private static UnreadableDocumentException Unreadable(long offset, string message) => new(
        DocumentProblemCodes.UnknownEncoding,
        string.Create(CultureInfo.InvariantCulture, $"byte {offset}"),
        message,
        "save it again as UTF-8");
}
