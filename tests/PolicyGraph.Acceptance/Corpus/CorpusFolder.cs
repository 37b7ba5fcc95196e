using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Corpus;

/// <summary>
/// Real policies with labels, kept out of this repository: the folder that POLICYGRAPH_CORPUS names, else
/// <c>../shared/corpus</c> beside the repository. Tests over it count as skipped where it is absent.
/// </summary>
internal static class CorpusFolder
{
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("POLICYGRAPH_CORPUS") is { Length: > 0 } named
            ? named
            : System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, "..", "shared", "corpus"));

    public static ExtractionPipeline Pipeline { get; } = new(PolicyLexicon.Default);

    public static void Require() =>
        Assert.SkipUnless(Directory.Exists(Path), $"There is no corpus at {Path}; set POLICYGRAPH_CORPUS to one.");

    /// <summary>The one document whose name begins with <paramref name="number"/>: 000.</summary>
    public static SourceText Document(string number)
    {
        Require();
        var file = Directory.GetFiles(System.IO.Path.Combine(Path, "documents"), number + "*.txt").Single();
        return new SourceText(System.IO.Path.GetFileName(file), File.ReadAllText(file));
    }

    public static Policy Policy(string number) => Pipeline.Extract(Document(number));
}
