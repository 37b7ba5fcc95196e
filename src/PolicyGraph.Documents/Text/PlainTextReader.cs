namespace PolicyGraph.Documents.Text;

/// <summary>Plain text passes as it is, since every later span points into it; only a byte order mark is dropped.</summary>
internal static class PlainTextReader
{
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        BinaryCheck.Refuse(decoded);
        return decoded.Text;
    }
}
