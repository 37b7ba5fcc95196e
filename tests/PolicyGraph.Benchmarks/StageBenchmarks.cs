using BenchmarkDotNet.Attributes;
using PolicyGraph.Benchmarks.Staging;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Tests.Support;

namespace PolicyGraph.Benchmarks;

/// <summary>The shortest, the median and the longest document of a corpus (POLICYGRAPH_BENCHMARK_CORPUS, else samples/), whole and by stage.</summary>
[MemoryDiagnoser]
[InProcess]
public class StageBenchmarks
{
    private readonly ExtractionPipeline pipeline = new(PolicyLexicon.Default);
    private SourceText source = null!;
    private StagedDocument document = null!;
    private Action<StagedDocument> run = null!;

    [ParamsAllValues]
    public DocumentLength Length { get; set; }

    [ParamsSource(nameof(StageNames))]
    public string Stage { get; set; } = "";

    public static IEnumerable<string> StageNames => StagedDocument.Stages.Select(stage => stage.Name);

    [GlobalSetup]
    public void RunStagesBefore()
    {
        var folder = Environment.GetEnvironmentVariable("POLICYGRAPH_BENCHMARK_CORPUS") ?? Repository.PathOf("samples");
        var ordered = BenchmarkCorpus.Load(folder).Documents.OrderBy(text => text.Text.Length).ToArray();
        source = Length switch
        {
            DocumentLength.Shortest => ordered[0],
            DocumentLength.Median => ordered[ordered.Length / 2],
            _ => ordered[^1],
        };
        document = new StagedDocument(PolicyLexicon.Default, source);
        foreach (var (name, stage) in StagedDocument.Stages)
        {
            run = stage;
            stage(document);
            if (name == Stage)
                return;
        }
    }

    [Benchmark]
    public void OneStage() => run(document);

    /// <summary>The same whatever the stage: what the stage is a part of.</summary>
    [Benchmark(Baseline = true)]
    public Policy Whole() => pipeline.Extract(source);
}
