using System.Numerics;
using System.Runtime.InteropServices;

namespace PolicyGraph.Extraction.Measures;

/// <summary>
/// A cheap test before stretches of text are compared: whether one may be a copy of one that was seen. Each leaves a bit that its length and its first and
/// last four characters choose. Different stretches may choose the same one, copies always do.
/// </summary>
/// <param name="bits">Zeros, <see cref="Words"/> of them: bits enough for the sentences of any usual text.</param>
internal readonly ref struct Lookalikes(Span<ulong> bits)
{
    public const int Words = 1 << (BitsOfPlace - 6);

    private const int BitsOfPlace = 14;
    private const int Edge = 4;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly Span<ulong> _bits = bits;

    /// <summary>Whether the stretch is like one seen before it, or too short to tell.</summary>
    public bool See(ReadOnlySpan<char> stretch)
    {
        if (stretch.Length < Edge)
        {
            return true;
        }

        var (first, last) = (MemoryMarshal.Cast<char, ulong>(stretch[..Edge])[0], MemoryMarshal.Cast<char, ulong>(stretch[^Edge..])[0]);
        var place = (int)(((first + BitOperations.RotateLeft(last, 1) + (uint)stretch.Length) * Spread) >> (64 - BitsOfPlace));
        ref var word = ref _bits[place >> 6];
        var isLike = (word >> place & 1) != 0;
        word |= 1UL << place;
        return isLike;
    }
}
