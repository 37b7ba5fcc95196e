using PolicyGraph.Tests.Support;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

public sealed class HelpTests
{
    [Theory]
    [InlineData("policygraph.en", "C.UTF-8", null, "--help")]
    [InlineData("policygraph.zh", "zh_CN.UTF-8", null, "--help")]
    [InlineData("extract.en", "tr_TR.UTF-8", null, "extract", "--help")]
    [InlineData("extract.zh", "C.UTF-8", "zh", "extract", "--help")]
    [InlineData("parse.en", "zh_CN.UTF-8", "en", "parse", "--help")]
    [InlineData("parse.zh", "zh_CN.UTF-8", "en", "parse", "--help", "--lang", "zh")]
    public async Task Help_is_the_text_of_command_and_language(
        string text, string locale, string? variable, params string[] arguments)
    {
        var environment = new Dictionary<string, string?> { ["LANG"] = locale, ["POLICYGRAPH_LANG"] = variable };
        var file = Repository.PathOf("src", "PolicyGraph.Cli", "Help", "Texts", $"{text}.txt");
        Assert.Equal(
            new ProgramRun(0, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), ""),
            await ProgramRun.With(environment, "", arguments));
    }

    [Fact]
    public async Task Version_is_three_numbers() =>
        Assert.Matches(@"\A[0-9]+\.[0-9]+\.[0-9]+\n\z", (await ProgramRun.Of("--version")).Output);

    [Fact]
    public async Task Command_line_that_cannot_be_followed_ends_with_2()
    {
        var run = await ProgramRun.Of("extract", "samples", "--format", "xml");
        Assert.Equal(
            new ProgramRun(
                2,
                "",
                """
                policygraph: --format xml: no such format. Choose json, jsonl, csv or table.
                Try 'policygraph extract --help'.

                """),
            run);
    }
}
