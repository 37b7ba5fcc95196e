namespace PolicyGraph.Extraction.Lexicon;

/// <summary>
/// Words by their first or their last character, in table order. Nearly every question "does one of these words stand
/// here" has the answer no; this gives it with one array access instead of a comparison with every word.
/// </summary>
internal sealed class WordIndex<T>
{
    // A power of two well above the number of words, so that few share a bucket.
    private const int BucketBits = 8;
    private const uint Spread = 0x9E3779B1;

    private readonly T[][] _buckets = new T[1 << BucketBits][];

    public WordIndex(IEnumerable<T> entries, Func<T, char> key)
    {
        Array.Fill(_buckets, []);
        foreach (var entry in entries)
        {
            var bucket = BucketOf(key(entry));
            _buckets[bucket] = [.. _buckets[bucket], entry];
        }
    }

    /// <summary>Every entry with that character, and perhaps a few with another: the caller compares.</summary>
    public ReadOnlySpan<T> this[char key] => _buckets[BucketOf(key)];

    private static int BucketOf(char key) => (int)((key * Spread) >> (32 - BucketBits));
}

internal static class WordIndex
{
    public static WordIndex<string> ByFirst(string[] words) => new(words, word => word[0]);

    public static WordIndex<string> ByLast(string[] words) => new(words, word => word[^1]);

    public static WordIndex<(string Word, T Value)> ByFirst<T>((string Word, T Value)[] words) => new(words, entry => entry.Word[0]);

    public static WordIndex<(string Word, T Value)> ByLast<T>((string Word, T Value)[] words) => new(words, entry => entry.Word[^1]);
}
