using PolicyGraph.Cli;
using Xunit;

namespace PolicyGraph.Tests.Cli;

public sealed class ParseCommandTests
{
    private const string Remedy =
        """Write one object a line: {"id":"1","text":"（市财政局负责）","region":"昆明市","context":null}.""";

    [Theory]
    [InlineData("{bad", "not JSON from byte 1 on.")]
    [InlineData("[1]", "not a JSON object.")]
    [InlineData("{\"text\":\"a\"}", "\"id\" must be a string or a number.")]
    [InlineData("{\"id\":null,\"text\":\"a\"}", "\"id\" must be a string or a number.")]
    [InlineData("{\"id\":1}", "\"text\" must be a string.")]
    [InlineData("{\"id\":1,\"text\":7}", "\"text\" must be a string.")]
    [InlineData("{\"id\":1,\"text\":\"a\",\"region\":3}", "\"region\" must be a string.")]
    [InlineData("{\"id\":1,\"text\":\"a\",\"context\":[]}", "\"context\" must be a string.")]
    public void Batch_names_a_bad_line_and_goes_on(string line, string reason)
    {
        var run = CommandRun.WithInput($"{{\"id\":\"first\",\"text\":\"，\"}}\n\n{line}\n{{\"id\":4.50,\"text\":\"，\"}}", "parse", "--jsonl");
        Assert.Equal(
            new CommandRun(
                ExitCode.SomeInputFailed,
                "{\"id\":\"first\",\"assignments\":[],\"deadline\":null,\"diagnostics\":[]}\n"
                + "{\"id\":4.50,\"assignments\":[],\"deadline\":null,\"diagnostics\":[]}\n",
                $"policygraph: line 3: {reason} {Remedy}\n"),
            run);
    }

    [Fact]
    public void Batch_of_nothing_is_nothing() =>
        Assert.Equal(new CommandRun(ExitCode.Done, "", ""), CommandRun.WithInput("", "parse", "--jsonl"));

    [Theory]
    [InlineData("@，")]
    [InlineData("[，")]
    [InlineData("，")]
    public void Text_that_is_no_list_has_no_assignments_and_is_no_failure(string text)
    {
        var run = CommandRun.Of("parse", text, "--region", "昆明市", "--format", "jsonl");
        Assert.Equal(
            new CommandRun(
                ExitCode.Done,
                $"{{\"text\":\"{text}\",\"region\":\"昆明市\",\"assignments\":[],\"deadline\":null,\"diagnostics\":[]}}\n",
                "policygraph: no responsibility list was found in the text.\n"),
            run);
    }
}
