using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>
/// Finds every place of a few characters in a text, one after the other. The text is compared by the block, so that what
/// stands close together is found at once; <see cref="SearchValues{T}"/> would begin anew behind each place.
/// </summary>
internal sealed class CharacterSearch
{
    private const int Slots = 32;
    private const int SlotShift = 16 - 5;

    // By slot the character that falls into it, if any: no two of the set share one.
    private readonly Vector512<ushort> _bySlot;
    private readonly Vector512<ushort> _spread;
    private readonly SearchValues<char> _values;

    public CharacterSearch(string characters)
    {
        _values = SearchValues.Create(characters);
        ushort spread = 1;
        while (characters.Select(c => SlotOf(c, spread)).Distinct().Count() < characters.Length)
        {
            spread += 2;
        }

        Span<ushort> bySlot = stackalloc ushort[Slots];

        // A slot that is left over must hold what does not fall into it.
        bySlot.Fill(characters[0]);
        foreach (var c in characters)
        {
            bySlot[SlotOf(c, spread)] = c;
        }

        _bySlot = Vector512.Create<ushort>(bySlot);
        _spread = Vector512.Create(spread);
    }

    /// <summary>The places in the text, in order.</summary>
    public CharacterPlaces In(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>The next block from <paramref name="start"/> on that holds any, and where in it they stand, a bit for each; 0 where there is none.</summary>
    /// <param name="start">Moves to the block.</param>
    /// <param name="length">Of the block.</param>
    public uint NextBlock(ReadOnlySpan<char> text, ref int start, out int length)
    {
        if (!Vector512.IsHardwareAccelerated)
        {
            return NextPlace(text, ref start, out length);
        }

        length = Slots;
        for (; text.Length - start >= Slots; start += Slots)
        {
            if (PlacesIn(text.Slice(start, Slots)) is not 0 and var places)
            {
                return places;
            }
        }

        length = text.Length - start;
        return length == 0 ? 0 : PlacesInRest(text, start);
    }

    /// <summary>What is left behind the last whole block: the end of one that overlaps it, or a text shorter than a block.</summary>
    private uint PlacesInRest(ReadOnlySpan<char> text, int start)
    {
        if (text.Length >= Slots)
        {
            return PlacesIn(text[^Slots..]) >> (start + Slots - text.Length);
        }

        Span<char> block = stackalloc char[Slots];
        text[start..].CopyTo(block);
        return PlacesIn(block) & ((1u << (text.Length - start)) - 1);
    }

    private uint PlacesIn(ReadOnlySpan<char> block)
    {
        var characters = Vector512.Create<ushort>(MemoryMarshal.Cast<char, ushort>(block));
        var slots = (characters * _spread) >>> SlotShift;
        return (uint)Vector512.Equals(Vector512.ShuffleNative(_bySlot, slots), characters).ExtractMostSignificantBits();
    }

    private uint NextPlace(ReadOnlySpan<char> text, ref int start, out int length)
    {
        length = 1;
        var next = text[start..].IndexOfAny(_values);
        start = next < 0 ? text.Length : start + next;
        return next < 0 ? 0u : 1;
    }

    private static int SlotOf(char c, ushort spread) => (ushort)(c * spread) >> SlotShift;
}
