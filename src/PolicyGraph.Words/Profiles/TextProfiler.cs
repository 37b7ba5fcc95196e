using System.Collections.Immutable;
using PolicyGraph.Words.Segmentation;

namespace PolicyGraph.Words.Profiles;

/// <summary>Title and text → what they are about, by TF-IDF over their words. Safe to share between threads.</summary>
/// <param name="segmenter">Cuts the words.</param>
/// <param name="names">Words that name who or where, not what: they count for nothing.</param>
public sealed class TextProfiler(IWordSegmenter segmenter, IReadOnlySet<string> names)
{
    /// <summary>Changes whenever the same text gets another profile, or stores keep it otherwise, so that they know theirs is out of date.</summary>
    public const int Version = 2;

    private const int MostKeywords = 8;

    /// <summary>A word of the title says more of the subject than one of the text.</summary>
    private const int TitleWeight = 2;

    /// <summary>With jieba's dictionary and no names.</summary>
    public static TextProfiler Default { get; } = new(JiebaSegmenter.Default, ImmutableHashSet<string>.Empty);

    public TextProfile Of(string title, string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var ends = new List<int>(text.Length);
        Count(title, TitleWeight, ends, counts);
        Count(text, 1, ends, counts);
        var terms = new WeightedTerm[counts.Count];
        var next = 0;
        foreach (var (word, count) in counts)
            terms[next++] = new WeightedTerm(word, (1 + Math.Log(count)) * WordWeights.Default.Of(word));
        Array.Sort(terms);
        return new TextProfile([.. terms.Take(MostKeywords).Select(term => term.Word)], TermSketch.Of(terms));
    }

    private void Count(string text, int times, List<int> ends, Dictionary<string, int> counts)
    {
        ends.Clear();
        segmenter.Cut(text, ends);
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        foreach (var end in ends)
        {
            var word = text.AsSpan(start, end - start);
            start = end;
            if (!WordWeights.Default.Counts(word))
                continue;
            if (known.TryGetValue(word, out var count))
                known[word] = count + times;
            else if (word.ToString() is var name && !names.Contains(name))
                counts.Add(name, times);
        }
    }
}
