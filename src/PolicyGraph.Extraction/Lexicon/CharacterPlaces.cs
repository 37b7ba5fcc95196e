using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Where the characters of a <see cref="CharacterSearch"/> stand in a text.</summary>
internal ref struct CharacterPlaces(CharacterSearch search, ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _behind;
    private ulong _found;

    /// <summary>Offset of the place that <see cref="MoveNext"/> came to.</summary>
    public int Current { get; private set; }

    public readonly CharacterPlaces GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if (_found == 0)
        {
            _start = _behind;
            _found = search.NextBlock(_text, ref _start, out var length);
            _behind = _start + length;
            if (_found == 0)
            {
                return false;
            }
        }

        Current = _start + BitOperations.TrailingZeroCount(_found);
        _found &= _found - 1;
        return true;
    }
}
