using System.Buffers;
using System.Runtime.Intrinsics;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>
/// Finds every place of a few characters in a text, one after the other. The text is compared by the block, so that what
/// stands close together is found at once; <see cref="SearchValues{T}"/> would begin anew behind each place.
/// </summary>
internal sealed class CharacterSearch
{
    // Two times what is compared at once: the second does not wait for the first, and most blocks hold a place of what is common.
    private const int Block = 2 * CharacterSlots.Count;

    private readonly CharacterSlots _characters;
    private readonly CharacterSlots[] _behind;

    // How far a block looks: with what must stand behind one character farther than its own.
    private readonly int _reach;
    private readonly SearchValues<char> _values;
    private readonly SearchValues<char>? _valuesBehind;

    /// <param name="characters">About a dozen at most.</param>
    public CharacterSearch(string characters)
    {
        _characters = CharacterSlots.Of(characters).Single();
        (_behind, _reach) = ([], Block);
        _values = SearchValues.Create(characters);
    }

    /// <summary>Finds the characters where one of <paramref name="behind"/> stands right behind them, for which no place need be gone to that has none.</summary>
    public CharacterSearch(string characters, IEnumerable<char> behind)
        : this(characters)
    {
        (_behind, _reach) = (CharacterSlots.Of(behind), Block + 1);
        _valuesBehind = SearchValues.Create([.. behind]);
    }

    /// <summary>The places in the text, in order.</summary>
    public CharacterPlaces In(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>The next block from <paramref name="start"/> on that holds any, and where in it they stand, a bit for each; 0 where there is none.</summary>
    /// <param name="start">Moves to the block.</param>
    /// <param name="length">Of the block.</param>
    public ulong NextBlock(ReadOnlySpan<char> text, ref int start, out int length)
    {
        if (!Vector512.IsHardwareAccelerated)
        {
            return NextPlace(text, ref start, out length);
        }

        length = Block;
        for (; text.Length - start >= _reach; start += Block)
        {
            if (PlacesIn(text.Slice(start, _reach)) is not 0 and var places)
            {
                return places;
            }
        }

        length = text.Length - start;
        return length <= _reach - Block ? 0 : PlacesInRest(text, start);
    }

    /// <summary>What is left behind the last whole block: the end of one that overlaps it, or a text shorter than a block.</summary>
    private ulong PlacesInRest(ReadOnlySpan<char> text, int start)
    {
        if (text.Length >= _reach)
        {
            return PlacesIn(text[^_reach..]) >> (start + _reach - text.Length);
        }

        Span<char> block = stackalloc char[Block + 1];
        text[start..].CopyTo(block);
        return PlacesIn(block[.._reach]) & (ulong.MaxValue >> (Block - (text.Length - start)));
    }

    private ulong PlacesIn(ReadOnlySpan<char> block)
    {
        var places = _characters.PlacesIn(block);
        if (places == 0 || _behind.Length == 0)
        {
            return places;
        }

        var followed = 0ul;
        foreach (var behind in _behind)
        {
            followed |= behind.PlacesIn(block[1..]);
        }

        return places & followed;
    }

    private ulong NextPlace(ReadOnlySpan<char> text, ref int start, out int length)
    {
        length = 1;
        for (; text[start..].IndexOfAny(_values) is >= 0 and var next; start++)
        {
            start += next;
            if (_valuesBehind is null || (start + 1 < text.Length && _valuesBehind.Contains(text[start + 1])))
            {
                return 1;
            }
        }

        start = text.Length;
        return 0;
    }
}
