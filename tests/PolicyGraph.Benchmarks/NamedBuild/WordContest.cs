using PolicyGraph.Adapters.Jieba;
using PolicyGraph.Benchmarks.Stores;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Words;
using PolicyGraph.Words.Segmentation;

namespace PolicyGraph.Benchmarks.NamedBuild;

/// <summary>A corpus cut into words on one thread, with the bodies of the lexicon as words.</summary>
internal sealed class WordContest(string corpus) : IContest
{
    private readonly string[] texts = [.. Directory.GetFiles(corpus, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    private readonly IWordSegmenter own = JiebaSegmenter.Default.With(PolicyLexicon.Default.BodyNames);
    private readonly IWordSegmenter package = JiebaNetSegmenter.With(PolicyLexicon.Default.BodyNames);

    public double Amount => texts.Sum(text => (double)text.Length);

    public Task<Consumption> RunAsync(bool isOwn) => Consumption.OfAsync(() => Task.Run(() =>
    {
        var (segmenter, ends) = (isOwn ? own : package, new List<int>());
        foreach (var text in texts)
        {
            ends.Clear();
            segmenter.Cut(text, ends);
        }
    }));
}
