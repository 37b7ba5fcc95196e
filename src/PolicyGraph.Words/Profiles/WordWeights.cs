using System.Text;
using PolicyGraph.Words.Segmentation;

namespace PolicyGraph.Words.Profiles;

/// <summary>
/// How much a word says: the logarithm of how rare it is in the texts that jieba's dictionary was counted in. A weight must
/// not depend on what a store holds, or the order of loading would change results. jieba's own table of document frequencies
/// (idf.txt) would cost 6 MB more and found fewer of the pairs that say the same.
/// </summary>
internal sealed class WordWeights
{
    /// <summary>A word that the dictionary does not hold counts as one of its rarest.</summary>
    private const int RarestFrequency = 3;

    private static readonly Lazy<WordWeights> Shipped = new(() => new WordWeights(JiebaSegmenter.Default));

    private readonly JiebaSegmenter dictionary;
    private readonly HashSet<string> stopWords;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> stopWordLookup;

    private WordWeights(JiebaSegmenter dictionary)
    {
        this.dictionary = dictionary;
        stopWords = ReadStopWords();
        stopWordLookup = stopWords.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static WordWeights Default => Shipped.Value;

    /// <summary>Whether the word is a term at all: two Chinese characters or more, and no stop word.</summary>
    public bool Counts(ReadOnlySpan<char> word) =>
        word.Length > 1 && word.ContainsAnyInRange('\u4E00', '\u9FD5') && !stopWordLookup.Contains(word);

    public double Of(ReadOnlySpan<char> word) =>
        Math.Log((double)dictionary.TotalFrequency / Math.Max(dictionary.FrequencyOf(word), RarestFrequency));

    private static HashSet<string> ReadStopWords()
    {
        using var file = typeof(WordWeights).Assembly.GetManifestResourceStream("stop_words.txt")!;
        using var reader = new StreamReader(file, Encoding.UTF8);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
                words.UnionWith(line.Split(' '));
        }
        return words;
    }
}
