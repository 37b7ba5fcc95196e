using System.Text;

namespace PolicyGraph.Documents.Text;

/// <param name="Encoding">What the text was decoded with.</param>
/// <param name="MarkLength">Bytes of the byte order mark before the text.</param>
internal readonly record struct DecodedText(string Text, Encoding Encoding, int MarkLength)
{
    /// <summary>Where the character at <paramref name="index"/> begins in the source, in bytes.</summary>
    public long ByteOffset(int index) => MarkLength + Encoding.GetByteCount(Text.AsSpan(0, index));
}
