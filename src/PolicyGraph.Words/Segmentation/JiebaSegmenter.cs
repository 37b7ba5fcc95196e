namespace PolicyGraph.Words.Segmentation;

/// <summary>
/// The algorithm of jieba 0.42.1 over its dictionary, word for word what its <c>cut(text, HMM=True)</c> gives: the likeliest
/// path through all words of the dictionary, and a hidden Markov model where only single characters are left.
/// </summary>
public sealed class JiebaSegmenter : IWordSegmenter
{
    private static readonly Lazy<JiebaSegmenter> Shipped = new(() => new JiebaSegmenter(DictionaryFile.Read()));

    private readonly WordTrie dictionary;
    private readonly WordPath path;

    private JiebaSegmenter(WordTrie dictionary)
    {
        this.dictionary = dictionary;
        path = new WordPath(dictionary);
    }

    /// <summary>With jieba's own dictionary, which is unpacked when it is first used.</summary>
    public static JiebaSegmenter Default => Shipped.Value;

    /// <summary>
    /// Adds words, each as frequent as it takes to be cut out whole; what jieba's <c>add_word</c> does without a frequency.
    /// The order counts, since each word is weighed against the ones before it.
    /// </summary>
    public JiebaSegmenter With(IEnumerable<string> words)
    {
        var extended = new JiebaSegmenter(dictionary.Copy());
        foreach (var word in words)
            extended.dictionary.Add(word, extended.FrequencyThatKeepsWhole(word));
        return extended;
    }

    /// <summary>How often the dictionary's texts had the word; 0 for a word that it does not hold.</summary>
    public int FrequencyOf(ReadOnlySpan<char> word) => dictionary.FrequencyOf(word);

    /// <summary>Sum of all frequencies.</summary>
    public long TotalFrequency => dictionary.Total;

    public void Cut(ReadOnlySpan<char> text, List<int> ends)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = CharacterKinds.BlockLength(text[start..]);
            if (length > 0)
                CutBlock(text.Slice(start, length), start, ends);
            else
                ends.Add(start + (length = CharacterKinds.OtherLength(text[start..])));
            start += length;
        }
    }

    /// <param name="offset">Of the block in its text.</param>
    private void CutBlock(ReadOnlySpan<char> block, int offset, List<int> ends)
    {
        Span<int> next = block.Length <= WordPath.SmallBlock ? stackalloc int[block.Length] : new int[block.Length];
        path.Find(block, next);
        var singles = 0;
        for (var at = 0; at < block.Length; at = next[at])
        {
            if (next[at] == at + 1)
            {
                singles++;
                continue;
            }
            CutSingles(block.Slice(at - singles, singles), offset + at - singles, ends);
            singles = 0;
            ends.Add(offset + next[at]);
        }
        CutSingles(block[(block.Length - singles)..], offset + block.Length - singles, ends);
    }

    /// <summary>Characters that the path left alone: a word that the dictionary does not hold may be among them.</summary>
    private void CutSingles(ReadOnlySpan<char> run, int offset, List<int> ends)
    {
        if (run.Length > 1 && dictionary.FrequencyOf(run) == 0)
        {
            UnknownWords.Cut(run, offset, ends);
            return;
        }
        for (var i = 1; i <= run.Length; i++)
            ends.Add(offset + i);
    }

    /// <summary>One more than the parts of the word, each taken for itself, would make it.</summary>
    private int FrequencyThatKeepsWhole(string word)
    {
        var total = (double)dictionary.Total;
        var share = 1.0;
        foreach (var part in new PathParts(path, word).Read())
            share *= (dictionary.Holds(part) ? dictionary.FrequencyOf(part) : 1) / total;
        return Math.Max((int)(share * total) + 1, dictionary.Holds(word) ? dictionary.FrequencyOf(word) : 1);
    }
}
