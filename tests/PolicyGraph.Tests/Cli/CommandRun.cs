using System.Text;
using PolicyGraph.Cli;
using PolicyGraph.Cli.Commands;

namespace PolicyGraph.Tests.Cli;

/// <summary>One command line, run inside the test process.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] arguments) => WithInput("", arguments);

    public static CommandRun WithInput(string input, params string[] arguments)
    {
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter { NewLine = "\n" };
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var streams = new StandardStreams(stdin, stdout, stderr, TerminalWidth: null, ShowsProgress: false);
        var exitCode = new PolicyGraphCommand(streams).Run(arguments);
        return new(exitCode, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }
}
