using PolicyGraph.Cli;
using PolicyGraph.Cli.Help;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData("policygraph: Required argument missing for command: 'extract'.", "extract", "extract")]
    [InlineData("policygraph: --format xml: no such format. Choose json, jsonl, csv or table.", "extract", "extract", "a.txt", "--format", "xml")]
    [InlineData("policygraph: --format JSON: no such format. Choose json, jsonl, csv or table.", "extract", "extract", "a.txt", "--format", "JSON")]
    [InlineData("policygraph: --jobs 0: not a number of jobs. Give a whole number from 1 to 256.", "extract", "extract", "a.txt", "--jobs", "0")]
    [InlineData("policygraph: --jobs two: not a number of jobs. Give a whole number from 1 to 256.", "extract", "extract", "a.txt", "-j", "two")]
    [InlineData("policygraph: --max-file-size 5T: not a size. Give a number of bytes, or one such as 500K, 64M or 2G.", "extract", "extract", "a.txt", "--max-file-size", "5T")]
    [InlineData("policygraph: --max-file-size 9999999999G: not a size. Give a number of bytes, or one such as 500K, 64M or 2G.", "extract", "extract", "a.txt", "--max-file-size", "9999999999G")]
    [InlineData("policygraph: --lang fr: the help has no such language. Choose en or zh.", "extract", "extract", "a.txt", "--lang", "fr")]
    [InlineData("policygraph: --colour: no such option. A file of that name is given as ./--colour.", "extract", "extract", "a.txt", "--colour")]
    [InlineData("policygraph: parse: give either a TEXT or --jsonl with one JSON object a line on stdin.", "parse", "parse")]
    [InlineData("policygraph: parse: give either a TEXT or --jsonl with one JSON object a line on stdin.", "parse", "parse", "（市财政局负责）", "--jsonl")]
    [InlineData("policygraph: parse --jsonl: the region stands in each line and the output is JSON Lines; leave --region and --format out.", "parse", "parse", "--jsonl", "--region", "昆明市")]
    public void Command_line_that_cannot_be_followed_is_refused_with_its_reason(string reason, string command, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);
        Assert.Equal(new CommandRun(ExitCode.Usage, "", $"{reason}\nTry 'policygraph {command} --help'.\n"), run);
    }

    [Fact]
    public void Unknown_command_is_refused_by_its_name()
    {
        var run = CommandRun.Of("extrakt");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(
            """
            policygraph: Required command was not provided.
            policygraph: Unrecognized command or argument 'extrakt'.
            Try 'policygraph --help'.

            """,
            run.Error);
    }

    [Fact]
    public void Bare_program_name_explains_itself_on_stderr()
    {
        var run = CommandRun.Of();
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("policygraph", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policygraph", "--help")]
    [InlineData("extract", "extract", "--help")]
    [InlineData("extract", "extract", "-h")]
    [InlineData("parse", "parse", "-?")]
    public void Help_prints_the_text_of_its_command(string command, params string[] arguments)
    {
        var run = CommandRun.Of([.. arguments, "--lang", "zh"]);
        Assert.Equal(new CommandRun(ExitCode.Done, HelpText.Of(command, HelpLanguage.Chinese), ""), run);
    }

    [Fact]
    public void Help_in_a_language_that_there_is_not_comes_in_english() =>
        Assert.Equal(HelpText.Of("parse", HelpLanguage.English), CommandRun.Of("parse", "--help", "--lang", "fr").Output);

    [Fact]
    public void Lexicon_that_is_not_there_is_refused_before_anything_is_read()
    {
        var run = CommandRun.Of("parse", "（市财政局负责）", "--lexicon", "no-such.tsv");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("policygraph: no-such.tsv: the lexicon cannot be opened: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(" Check the path given with --lexicon.\nTry 'policygraph parse --help'.\n", run.Error, StringComparison.Ordinal);
    }
}
