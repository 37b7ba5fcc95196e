using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyGraph.Extraction.Lexicon;

/// <summary>
/// Words by how they begin or by how they end, in table order. Nearly every question "does one of these words stand
/// here" has the answer no; two characters give it. What is compared lies side by side: to fetch a word from where
/// strings lie would take longer than the comparison.
/// </summary>
internal sealed class WordIndex<T>
{
    private const int PairsPerWord = 32;
    private const uint Spread = 0x9E3779B1;

    private readonly WordEntry<T>[] _entries;

    // Where the entries of each bucket begin; there are about as many buckets as words.
    private readonly ushort[] _starts;
    private readonly int _bucketShift;

    // A bit for the two outer characters of each word.
    private readonly uint[] _pairs;
    private readonly int _pairShift;

    internal WordIndex(IReadOnlyCollection<T> values, Func<T, string> word, bool byLast)
    {
        var bits = BitOperations.Log2((uint)values.Count + 1) + 1;
        _bucketShift = 32 - bits;
        _pairShift = _bucketShift - BitOperations.Log2(PairsPerWord);
        _pairs = new uint[PairsPerWord << bits >> 5];
        var buckets = values.Select(value => new WordEntry<T>(value, word(value), byLast)).ToLookup(entry => BucketOf(entry.Outer));
        _starts = new ushort[(1 << bits) + 1];
        _entries = [.. Enumerable.Range(0, _starts.Length - 1).SelectMany(bucket => buckets[bucket])];
        for (var bucket = 0; bucket + 1 < _starts.Length; bucket++)
        {
            _starts[bucket + 1] = (ushort)(_starts[bucket] + buckets[bucket].Count());
        }

        foreach (var entry in _entries)
        {
            var pair = PairOf(entry.Outer, entry.Inner);
            _pairs[pair >> 5] |= 1u << pair;
        }
    }

    /// <summary>The entries whose word the text begins with. For words by how they begin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordMatches<T> AtStart(ReadOnlySpan<char> text) =>
        !text.IsEmpty && MayHold(text[0], text.Length > 1 ? text[1] : '\0') ? new(BucketAt(text[0]), text, WordEdge.AtStart(text)) : default;

    /// <summary>The entries whose word the text ends with. For words by how they end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordMatches<T> AtEnd(ReadOnlySpan<char> text) =>
        !text.IsEmpty && MayHold(text[^1], text.Length > 1 ? text[^2] : '\0') ? new(BucketAt(text[^1]), text, WordEdge.AtEnd(text)) : default;

    /// <summary>A word of one character may stand beside any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayHold(char outer, char inner) => HasPair(PairOf(outer, inner)) || HasPair(PairOf(outer, '\0'));

    private bool HasPair(int pair) => (_pairs[pair >> 5] >> pair & 1) != 0;

    private ReadOnlySpan<WordEntry<T>> BucketAt(char outer)
    {
        var bucket = BucketOf(outer);
        return _entries.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }

    private int BucketOf(char outer) => (int)((outer * Spread) >> _bucketShift);

    private int PairOf(char outer, char inner) => (int)((((uint)outer << 16 | inner) * Spread) >> _pairShift);
}

internal static class WordIndex
{
    public static WordIndex<string> ByFirst(string[] words) => ByFirst(words, word => word);

    public static WordIndex<string> ByLast(string[] words) => new(words, word => word, byLast: true);

    public static WordIndex<(string Word, T Value)> ByFirst<T>((string Word, T Value)[] words) => ByFirst(words, entry => entry.Word);

    public static WordIndex<(string Word, T Value)> ByLast<T>((string Word, T Value)[] words) => new(words, entry => entry.Word, byLast: true);

    public static WordIndex<T> ByFirst<T>(T[] entries, Func<T, string> word) => new(entries, word, byLast: false);
}
