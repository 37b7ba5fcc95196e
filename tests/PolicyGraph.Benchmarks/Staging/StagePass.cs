using PolicyGraph.Documents;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;

namespace PolicyGraph.Benchmarks.Staging;

/// <summary>Every document of a corpus once through every stage, from bytes to the finished policy.</summary>
internal sealed class StagePass(BenchmarkCorpus corpus)
{
    /// <summary>Decoding the bytes, then the stages of the pipeline.</summary>
    public static readonly string[] Names = ["decode", .. StagedDocument.Stages.Select(stage => stage.Name)];

    private readonly DocumentReader reader = new();

    public StageMeter Run()
    {
        var meter = new StageMeter(Names.Length);
        for (var i = 0; i < corpus.Utf8.Length; i++)
        {
            meter.Start();
            var source = Decode(i);
            meter.Mark(0);
            var document = new StagedDocument(PolicyLexicon.Default, source);
            for (var stage = 0; stage < StagedDocument.Stages.Length; stage++)
            {
                StagedDocument.Stages[stage].Run(document);
                meter.Mark(stage + 1);
            }
        }

        return meter;
    }

    private SourceText Decode(int index) =>
        reader.Read("document.txt", new MemoryStream(corpus.Utf8[index], writable: false)).Text!;
}
