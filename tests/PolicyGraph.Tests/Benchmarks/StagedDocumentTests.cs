using PolicyGraph.Benchmarks.Staging;
using PolicyGraph.Documents;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Tests.Extraction.Support;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Tests.Benchmarks;

/// <summary>What the benchmark measures is the pipeline.</summary>
public sealed class StagedDocumentTests
{
    public static TheoryData<string> Samples => [.. DocumentFinder.Find([Repository.PathOf("samples")]).Sources.Select(sample => sample.Path!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Stages_one_by_one_give_what_the_pipeline_gives(string sample)
    {
        var source = new DocumentReader().Read(sample, TestContext.Current.CancellationToken).Text!;
        var staged = new StagedDocument(PolicyLexicon.Default, source);
        foreach (var (_, run) in StagedDocument.Stages)
            run(staged);
        Assert.Equal(Extracted.Whole(Extracted.Pipeline.Extract(source)), Extracted.Whole(staged.Policy!));
    }
}
