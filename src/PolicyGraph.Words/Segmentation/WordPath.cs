namespace PolicyGraph.Words.Segmentation;

/// <summary>The likeliest way to read a block as words of the dictionary, found from its end backwards.</summary>
internal static class WordPath
{
    /// <summary>Blocks up to that length are worked on without allocating.</summary>
    public const int SmallBlock = 256;

    /// <param name="next">For each place of the block, the end of the word that begins there.</param>
    public static void Find(WordTrie dictionary, ReadOnlySpan<char> block, Span<int> next)
    {
        var total = Math.Log(dictionary.Total);
        Span<double> best = block.Length <= SmallBlock ? stackalloc double[block.Length + 1] : new double[block.Length + 1];
        best[block.Length] = 0;
        for (var at = block.Length - 1; at >= 0; at--)
        {
            // A character that is no word counts as one of frequency 1. Of equally likely words the longest is taken.
            var (most, end) = (double.NegativeInfinity, 0);
            var node = WordTrie.Root;
            for (var i = at; i < block.Length && (node = dictionary.Step(node, block[i])) != WordTrie.None; i++)
            {
                if (dictionary.IsWord(node) && dictionary.LogarithmOf(node) - total + best[i + 1] is var likelihood && likelihood >= most)
                    (most, end) = (likelihood, i + 1);
            }
            (best[at], next[at]) = end == 0 ? (0 - total + best[at + 1], at + 1) : (most, end);
        }
    }
}
