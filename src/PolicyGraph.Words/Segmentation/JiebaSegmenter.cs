namespace PolicyGraph.Words.Segmentation;

/// <summary>
/// The algorithm of jieba 0.42.1 over its dictionary, word for word what its <c>cut(text, HMM=True)</c> gives: the likeliest
/// path through all words of the dictionary, and a hidden Markov model where only single characters are left.
/// </summary>
public sealed class JiebaSegmenter : IWordSegmenter
{
    // Unpacked when the first text is cut: most commands never cut one.
    private readonly Lazy<WordTrie> dictionary;

    private JiebaSegmenter(Func<WordTrie> dictionary) => this.dictionary = new Lazy<WordTrie>(dictionary);

    /// <summary>With jieba's own dictionary.</summary>
    public static JiebaSegmenter Default { get; } = new(DictionaryFile.Read);

    /// <summary>Sum of all frequencies.</summary>
    public long TotalFrequency => dictionary.Value.Total;

    /// <summary>
    /// Adds words, each as frequent as it takes to be cut out whole: what jieba's <c>add_word</c> does without a frequency.
    /// The order counts, since each word is weighed against the ones before it.
    /// </summary>
    public JiebaSegmenter With(IEnumerable<string> words) => new(() =>
    {
        var extended = dictionary.Value.Copy();
        foreach (var word in words)
            extended.Add(word, FrequencyThatKeepsWhole(word, extended));
        return extended;
    });

    /// <summary>How often the texts that the dictionary was counted in had the word; 0 for a word that it does not hold.</summary>
    public int FrequencyOf(ReadOnlySpan<char> word) => dictionary.Value.FrequencyOf(word);

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
        WordPath.Find(dictionary.Value, block, next);
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
        if (run.Length > 1 && dictionary.Value.FrequencyOf(run) == 0)
        {
            UnknownWords.Cut(run, offset, ends);
            return;
        }
        for (var i = 1; i <= run.Length; i++)
            ends.Add(offset + i);
    }

    /// <summary>One more than the parts of the word, each taken for itself, would make it.</summary>
    private static int FrequencyThatKeepsWhole(string word, WordTrie dictionary)
    {
        var total = (double)dictionary.Total;
        var share = 1.0;
        foreach (var part in new PathParts(dictionary, word).Read())
            share *= (dictionary.Holds(part) ? dictionary.FrequencyOf(part) : 1) / total;
        return Math.Max((int)(share * total) + 1, dictionary.Holds(word) ? dictionary.FrequencyOf(word) : 1);
    }
}
