using System.Buffers;
using System.Text;

namespace PolicyGraph.Documents.Text;

/// <summary>
/// What keeps bytes from being UTF-8. Chinese in GB18030 holds hardly any well-formed three-byte sequence of UTF-8,
/// Chinese in UTF-8 little else; so a broken byte in UTF-8 is told from another encoding.
/// </summary>
internal readonly record struct Utf8Damage(int FirstBadByte, bool IsMostlyUtf8)
{
    /// <summary>Three-byte sequences for each bad one that make the text UTF-8.</summary>
    private const int SequencesPerBadOne = 4;

    public static Utf8Damage Of(ReadOnlySpan<byte> bytes)
    {
        int position = 0, firstBad = -1, bad = 0, sequences = 0;
        while (position < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[position..], out _, out int consumed) == OperationStatus.Done)
            {
                sequences += consumed == 3 ? 1 : 0;
            }
            else
            {
                firstBad = firstBad < 0 ? position : firstBad;
                bad++;
            }

            position += consumed;
        }

        return new Utf8Damage(firstBad, sequences >= SequencesPerBadOne * bad);
    }
}
