using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Few characters, of which no two fall into one slot, so that each character of a block is compared with the one of its slot.</summary>
internal sealed class CharacterSlots
{
    /// <summary>As many characters as are compared at once.</summary>
    public const int Count = 32;

    // More seldom find slots of their own.
    private const int MostCharacters = 14;
    private const int SlotShift = 16 - 5;

    // By slot the character that falls into it, if any.
    private readonly Vector512<ushort> _bySlot;
    private readonly Vector512<ushort> _spread;

    private CharacterSlots(ReadOnlySpan<char> characters)
    {
        ushort spread = 1;
        while (!HaveSlotsOfTheirOwn(characters, spread))
        {
            spread += 2;
        }

        Span<ushort> bySlot = stackalloc ushort[Count];

        // A slot that is left over must hold what does not fall into it.
        bySlot.Fill(characters[0]);
        foreach (var c in characters)
        {
            bySlot[SlotOf(c, spread)] = c;
        }

        _bySlot = Vector512.Create<ushort>(bySlot);
        _spread = Vector512.Create(spread);
    }

    /// <summary>As many sets as it takes to hold the characters.</summary>
    public static CharacterSlots[] Of(IEnumerable<char> characters) => [.. characters.Distinct().Chunk(MostCharacters).Select(some => new CharacterSlots(some))];

    /// <summary>Where in the first two times <see cref="Count"/> characters of the text its own stand, a bit for each place.</summary>
    public ulong PlacesIn(ReadOnlySpan<char> text) => PlacesInHalf(text[..Count]) | (ulong)PlacesInHalf(text.Slice(Count, Count)) << Count;

    private uint PlacesInHalf(ReadOnlySpan<char> block)
    {
        var characters = Vector512.Create<ushort>(MemoryMarshal.Cast<char, ushort>(block));
        var slots = (characters * _spread) >>> SlotShift;
        return (uint)Vector512.Equals(Vector512.ShuffleNative(_bySlot, slots), characters).ExtractMostSignificantBits();
    }

    private static bool HaveSlotsOfTheirOwn(ReadOnlySpan<char> characters, ushort spread)
    {
        var taken = 0u;
        foreach (var c in characters)
        {
            var slot = 1u << SlotOf(c, spread);
            if ((taken & slot) != 0)
            {
                return false;
            }

            taken |= slot;
        }

        return true;
    }

    private static int SlotOf(char c, ushort spread) => (ushort)(c * spread) >> SlotShift;
}
