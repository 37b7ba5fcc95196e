using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>A set of UTF-16 units, asked about one at a time: a bit each. To search a text for any of them, <c>SearchValues</c> is faster.</summary>
internal sealed class CharacterSet
{
    private readonly uint[] _bits = new uint[(char.MaxValue + 1) / 32];

    public CharacterSet(IEnumerable<char> characters)
    {
        foreach (var c in characters)
        {
            _bits[c >> 5] |= 1u << (c & 31);
        }
    }

    // There is a bit for every UTF-16 unit, so no place in the array need be checked.
    private ref uint Bits => ref MemoryMarshal.GetArrayDataReference(_bits);

    public bool Contains(char c) => BitOf(c) != 0;

    /// <summary>1 where the set holds the unit, else 0: to count by without a branch.</summary>
    public int BitOf(char c) => (int)(Unsafe.Add(ref Bits, c >> 5) >> c) & 1;

    /// <summary>How many characters at the start of the text are of the set.</summary>
    public int PrefixLength(ReadOnlySpan<char> text)
    {
        ref var bits = ref Bits;
        var length = 0;

        // Four at a time: one branch for them, their four lookups wait for nothing, and where they end is counted and not tried.
        for (; text.Length - length >= 4; length += 4)
        {
            var four = text.Slice(length, 4);
            var (first, second) = (Unsafe.Add(ref bits, four[0] >> 5) >> four[0], Unsafe.Add(ref bits, four[1] >> 5) >> four[1]);
            var (third, fourth) = (Unsafe.Add(ref bits, four[2] >> 5) >> four[2], Unsafe.Add(ref bits, four[3] >> 5) >> four[3]);
            if ((first & second & third & fourth & 1) == 0)
            {
                var held = (first & 1) | (second & 1) << 1 | (third & 1) << 2;
                return length + BitOperations.TrailingZeroCount(~held);
            }
        }

        while (length < text.Length && Contains(text[length]))
        {
            length++;
        }

        return length;
    }
}
