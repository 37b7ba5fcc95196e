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

    public bool Contains(char c) => (_bits[c >> 5] & (1u << (c & 31))) != 0;
}
