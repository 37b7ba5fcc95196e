using System.Text;

namespace PolicyGraph.Documents.Text;

/// <summary>
/// UTF-16 without a byte order mark. Line feeds give NULs on one side of the units, 一 and the ideographic space
/// on the other, so the order is not told by the side of the NULs but by which reading is Chinese or ASCII text.
/// </summary>
internal static class Utf16Guess
{
    private const int SampleUnits = 4096;

    /// <summary>Nine in ten units of real text; the wrong order spreads the units over all planes.</summary>
    private const double Plausible = 0.9;

    public static DecodedText? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
        {
            return null;
        }

        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleUnits * 2)];
        double little = Share(sample, low: 0, high: 1);
        double big = Share(sample, low: 1, high: 0);
        return Math.Max(little, big) < Plausible
            ? null
            : Decode(bytes, little >= big ? TextEncodings.Utf16LittleEndian : TextEncodings.Utf16BigEndian);
    }

    private static double Share(ReadOnlySpan<byte> bytes, int low, int high)
    {
        int fitting = 0;
        for (int unit = 0; unit < bytes.Length; unit += 2)
        {
            fitting += IsText((char)(bytes[unit + low] | (bytes[unit + high] << 8))) ? 1 : 0;
        }

        return fitting / (bytes.Length / 2.0);
    }

    /// <summary>ASCII, general and CJK punctuation, unified ideographs, full-width forms.</summary>
    private static bool IsText(char unit) => unit is '\t' or '\n' or '\r'
        or (>= ' ' and <= '~')
        or (>= '\u2010' and <= '\u203B')
        or (>= '\u3000' and <= '\u303F')
        or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uFF00' and <= '\uFFEF');

    private static DecodedText? Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        try
        {
            return new DecodedText(encoding.GetString(bytes), encoding, 0);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
