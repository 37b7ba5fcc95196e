using PolicyGraph.Adapters.Jieba;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Tests.Support;
using PolicyGraph.Words;
using PolicyGraph.Words.Segmentation;
using Xunit;

namespace PolicyGraph.Tests.NamedBuild;

/// <summary>JiebaNet beside the segmenter of this project, both with the bodies of the lexicon; docs/named-packages.md explains what differs.</summary>
public sealed class JiebaNetSegmenterTests
{
    private static readonly ExtractionPipeline Pipeline = new(PolicyLexicon.Default);
    private static readonly IWordSegmenter Own = JiebaSegmenter.Default.With(PolicyLexicon.Default.BodyNames);
    private static readonly IWordSegmenter Package = JiebaNetSegmenter.With(PolicyLexicon.Default.BodyNames);

    [Fact]
    public void Measures_of_the_samples_are_cut_alike() => AssertAlike(Repository.PathOf("samples"));

    [Fact]
    public void Measures_of_the_corpus_are_cut_alike()
    {
        var folder = Path.GetFullPath(Repository.PathOf("..", "shared", "corpus", "documents"));
        Assert.SkipUnless(Directory.Exists(folder), "../shared/corpus is not there.");
        AssertAlike(folder);
    }

    /// <summary>Of equally likely readings of characters that the model does not know, each takes another: in Traditional texts, which are simplified before.</summary>
    [Fact]
    public void Characters_that_are_not_known_may_be_cut_otherwise()
    {
        Assert.Equal(["覈", "定", "並"], Own.Words("覈定並"));
        Assert.Equal(["覈定並"], Package.Words("覈定並"));
    }

    [Fact]
    public void Words_added_are_cut_out_whole_by_every_segmenter()
    {
        Assert.Equal("便民|点|雨水|口", string.Join('|', Package.Words("便民点雨水口")));
        Assert.Equal(["便民点雨水口"], JiebaNetSegmenter.With(["便民点雨水口"]).Words("便民点雨水口"));
        Assert.Equal(["便民点雨水口"], Package.Words("便民点雨水口"));
    }

    [Fact]
    public void Character_of_two_units_is_not_cut_in_two() => Assert.Equal(["𠮷", "，", "𠮷"], Package.Words("𠮷，𠮷"));

    private static void AssertAlike(string folder)
    {
        var texts = Directory.GetFiles(folder, "*.txt").Select(file => new SourceText(file, File.ReadAllText(file)))
            .SelectMany(source => Pipeline.Extract(source).Measures).SelectMany(measure => new[] { measure.Title, measure.Text }).ToArray();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal(Own.Words(text), Package.Words(text)));
    }
}
