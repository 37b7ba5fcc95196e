using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Storage.Tests.Support;

/// <summary>Policies as extraction gives them.</summary>
internal static class SampleFiles
{
    private static readonly Lazy<IReadOnlyList<Policy>> Samples = new(() => Extract(Repository.PathOf("samples")));

    public static IReadOnlyList<Policy> All => Samples.Value;

    /// <summary>Real documents beside the checkout; null where there are none.</summary>
    public static IReadOnlyList<Policy>? Corpus()
    {
        var folder = Path.GetFullPath(Repository.PathOf("..", "shared", "corpus", "documents"));
        return Directory.Exists(folder) ? Extract(folder) : null;
    }

    private static IReadOnlyList<Policy> Extract(string folder)
    {
        var (reader, pipeline) = (new DocumentReader(new DocumentOptions()), new ExtractionPipeline(PolicyLexicon.Default));
        return
        [
            .. DocumentFinder.Find([folder]).Sources.Select(source => reader.Read(source))
                .Where(document => document.Succeeded).Select(document => pipeline.Extract(document.Text!))
                .DistinctBy(policy => policy.Id, StringComparer.Ordinal),
        ];
    }
}
