using PolicyGraph.Cli;
using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Cli;

/// <summary>An unknown body, the analyst's decision, and the same documents read again.</summary>
public sealed class ReviewCommandTests : IDisposable
{
    private const string Text =
        """
        成都市人民政府关于办好社区食堂的意见

        成府发〔2024〕903号

        一、布点
        按需布点，每个街道至少办一家。（市科技局牵头，市社区食堂办配合）
        明厨亮灶，后厨公开。（市社区食堂办负责）
        """;

    private readonly TemporaryFolder folder = new();

    private string Document => folder.Of("plan.txt");

    private string Store => $"sqlite:{folder.Of("graph.db")}";

    private string Lexicon => folder.Of("own.tsv");

    public ReviewCommandTests() => File.WriteAllText(Document, Text);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Unknown_body_is_listed_with_its_sentence_its_place_and_a_remedy()
    {
        var run = CommandRun.Of("review", Document, "--format", "csv");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        var start = Text.ReplaceLineEndings("\n").IndexOf("市社区食堂办", StringComparison.Ordinal);
        Assert.Equal(
            $"PG5001,成府发〔2024〕903号,1.1,社区食堂办,2,（市科技局牵头，市社区食堂办配合）,{start},{start + 6},词表中没有：用 --accept 记为独立机构，或记为某机构的别名",
            run.Output.Split("\r\n")[1]);
    }

    [Theory]
    [InlineData("社区食堂办=民政局", "成都市民政局")]
    [InlineData("社区食堂办", "成都市社区食堂办")]
    public void Decision_survives_reading_the_documents_again(string decision, string body)
    {
        Assert.Equal(ExitCode.Done, CommandRun.Of("ingest", Document, "--store", Store).ExitCode);
        Assert.Contains("社区食堂办", CommandRun.Of("review", "--store", Store).Output, StringComparison.Ordinal);

        var accepted = CommandRun.Of("review", "--store", Store, "--accept", decision, "--lexicon", Lexicon);
        Assert.Equal(new CommandRun(ExitCode.Done, "", $"1 decision written to {Lexicon}; ingest again with --lexicon {Lexicon}\n"), accepted);
        Assert.Equal(ExitCode.Done, CommandRun.Of("ingest", Document, "--store", Store, "--lexicon", Lexicon).ExitCode);

        Assert.Equal("代码,政策,编号,名称,处数,原文,起,止,办法\r\n", CommandRun.Of("review", "--store", Store, "--format", "csv").Output.TrimStart('\uFEFF'));
        Assert.Contains(body, CommandRun.Of("export", "--store", Store, "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains(body, CommandRun.Of("extract", Document, "--lexicon", Lexicon).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_of_a_lexicon_is_taken_once_its_rows_are_no_comments()
    {
        var draft = CommandRun.Of("review", Document, "--format", "lexicon").Output;
        File.WriteAllText(Lexicon, draft.Replace("\n#organ", "\norgan", StringComparison.Ordinal));

        Assert.Contains("\n#organ\t社区食堂办\t\t", draft, StringComparison.Ordinal);
        Assert.Equal("代码,政策,编号,名称,处数,原文,起,止,办法\r\n", CommandRun.Of("review", Document, "--lexicon", Lexicon, "--format", "csv").Output.TrimStart('\uFEFF'));
    }

    [Fact]
    public void Decision_that_stands_there_already_is_not_written_twice()
    {
        CommandRun.Of("review", Document, "--accept", "社区食堂办=民政局", "--lexicon", Lexicon);
        var before = File.ReadAllText(Lexicon);

        Assert.Equal(ExitCode.Usage, CommandRun.Of("review", Document, "--accept", "社区食堂办=民政局", "--lexicon", Lexicon).ExitCode);
        Assert.Equal(before, File.ReadAllText(Lexicon));
    }

    [Theory]
    [InlineData("policygraph: review --accept 食堂办: nothing of that name is to be reviewed; give a name as the column 名称 shows it.", "食堂办")]
    [InlineData("policygraph: own.tsv, line 1: '食堂局' is in no table; write the name of a body without its place, such as 民政局, or add that body first.", "社区食堂办=食堂局")]
    public void Decision_that_cannot_hold_is_refused_and_nothing_is_written(string reason, string decision)
    {
        var run = CommandRun.Of("review", Document, "--accept", decision, "--lexicon", Lexicon);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal($"{reason}\nTry 'policygraph review --help'.\n", run.Error.Replace(Lexicon, "own.tsv", StringComparison.Ordinal));
        Assert.False(File.Exists(Lexicon));
    }

    [Fact]
    public void Decision_needs_a_file_to_keep_it() => Assert.Equal(
        "policygraph: review --accept: give the file that keeps your decisions with --lexicon; it is made where there is none.\nTry 'policygraph review --help'.\n",
        CommandRun.Of("review", Document, "--accept", "社区食堂办").Error);
}
