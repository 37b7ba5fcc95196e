using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>
/// How names begin: for each first two characters the lengths of the names that begin so. One look instead of one for
/// each length, and for most places of a text not even that.
/// </summary>
internal sealed class NameStarts
{
    private const int Words = 1 << WordBits;
    private const int WordBits = 11;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly Dictionary<uint, uint> _lengths = new(8192);
    private readonly uint[] _seen = new uint[Words];

    /// <param name="name">Of two characters or more.</param>
    public void Add(string name)
    {
        var start = Start(name[0], name[1]);
        _lengths[start] = _lengths.GetValueOrDefault(start) | Bit(name.Length);
        var hash = Hash(start);
        _seen[WordOf(hash)] |= (1u << FirstOf(hash)) | (1u << SecondOf(hash));
    }

    /// <summary>The first place from <paramref name="from"/> on that <see cref="MayBe"/> lets pass; -1 where there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        // There is a word for every hash, so no place in the array need be checked.
        ref var seen = ref MemoryMarshal.GetArrayDataReference(_seen);
        for (var i = from; i + 1 < text.Length; i++)
        {
            var hash = Hash(MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(text.Slice(i, 2))));
            if (HoldsBoth(Unsafe.Add(ref seen, WordOf(hash)), hash))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A cheap test before a search: false where no name begins with the two characters.</summary>
    public bool MayBe(char first, char second)
    {
        var hash = Hash(Start(first, second));
        return HoldsBoth(_seen[WordOf(hash)], hash);
    }

    /// <summary>A bit for each length, to be asked of <see cref="Holds"/>; 0 where no name begins with the two characters.</summary>
    public uint LengthsOf(char first, char second) =>
        MayBe(first, second) ? _lengths.GetValueOrDefault(Start(first, second)) : 0;

    public static bool Holds(uint lengths, int length) => (lengths & Bit(length)) != 0;

    /// <summary>The last bit stands for all lengths beyond it.</summary>
    private static uint Bit(int length) => 1u << Math.Min(length, 31);

    private static uint Start(char first, char second) => ((uint)second << 16) | first;

    private static ulong Hash(uint start) => start * Spread;

    // Each start has two bits in one word: by one alone three times as many places would pass that hold no name.
    private static bool HoldsBoth(uint word, ulong hash) => ((word >> FirstOf(hash)) & (word >> SecondOf(hash)) & 1) != 0;

    private static int WordOf(ulong hash) => (int)(hash >> (64 - WordBits));

    private static int FirstOf(ulong hash) => (int)(hash >> 48) & 31;

    private static int SecondOf(ulong hash) => (int)(hash >> 43) & 31;
}
