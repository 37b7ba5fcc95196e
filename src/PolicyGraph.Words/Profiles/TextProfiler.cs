using System.Collections.Immutable;
using PolicyGraph.Words.Segmentation;

namespace PolicyGraph.Words.Profiles;

/// <summary>Title and text → what they are about, by TF-IDF over their words. Safe to share between threads.</summary>
/// <param name="segmenter">Cuts the words.</param>
/// <param name="names">Words that name who or where, not what: they count for nothing.</param>
public sealed class TextProfiler(IWordSegmenter segmenter, IReadOnlySet<string> names)
{
    /// <summary>Changes whenever the same text gets another profile, so that stores know theirs is out of date.</summary>
    public const int Version = 1;

    private const int MostKeywords = 8;

    /// <summary>A word of the title says more of the subject than one of the text.</summary>
    private const int TitleWeight = 2;

    /// <summary>With jieba's dictionary and no names.</summary>
    public static TextProfiler Default { get; } = new(JiebaSegmenter.Default, ImmutableHashSet<string>.Empty);

    public TextProfile Of(string title, string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(title, TitleWeight, counts);
        Count(text, 1, counts);
        var terms = counts.Select(pair => new WeightedTerm(pair.Key, (1 + Math.Log(pair.Value)) * WordWeights.Default.Of(pair.Key))).ToArray();
        Array.Sort(terms);
        return new TextProfile([.. terms.Take(MostKeywords).Select(term => term.Word)], TermSketch.Of(terms));
    }

    private void Count(string text, int times, Dictionary<string, int> counts)
    {
        var ends = new List<int>(text.Length);
        segmenter.Cut(text, ends);
        var start = 0;
        foreach (var end in ends)
        {
            if (WordWeights.Default.Counts(text.AsSpan(start, end - start)) && text[start..end] is var word && !names.Contains(word))
                counts[word] = counts.GetValueOrDefault(word) + times;
            start = end;
        }
    }
}
