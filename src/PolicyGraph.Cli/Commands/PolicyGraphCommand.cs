using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using PolicyGraph.Cli.Help;
using PolicyGraph.Cli.Output;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Commands;

/// <summary>The whole command line.</summary>
internal sealed class PolicyGraphCommand : RootCommand
{
    public const string ProgramName = "policygraph";

    /// <summary>
    /// EPIPE on Linux and macOS: the program that read the output has ended, as <c>head</c> does, and nobody waits for more.
    /// </summary>
    private const int BrokenPipe = 32;

    /// <summary>An argument that begins with @ is text, no file of arguments.</summary>
    private static readonly ParserConfiguration Grammar = new() { ResponseFileTokenReplacer = null };

    private readonly StandardStreams streams;
    private readonly HelpTextAction help;

    public PolicyGraphCommand(StandardStreams streams)
    {
        this.streams = streams;
        var language = new LanguageOption();
        help = new HelpTextAction(language);
        Add(language);
        Add(new ExtractCommand(streams));
        Add(new ParseCommand(streams));
        Add(new IngestCommand(streams));
        Add(new StatusCommand(streams));
        Add(new RemoveCommand(streams));
        Add(new ServeCommand(streams));
        Add(new KeyCommand());
        Add(new ExportCommand(streams));
        Add(new ReportCommand(streams));
        Add(new ReviewCommand(streams));
        foreach (var option in Options)
        {
            if (option is HelpOption)
                option.Action = help;
        }
    }

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(string[] arguments)
    {
        var line = Parse(arguments, Grammar);
        if (arguments.Length == 0)
        {
            streams.Error.Write(help.HelpFor(line));
            return ExitCode.Usage;
        }
        if (line.Errors.Count > 0)
            return Refuse(line, line.Errors.Select(error => error.Message));
        try
        {
            return Invoke(line);
        }
        catch (UsageException cause)
        {
            return Refuse(line, [cause.Message]);
        }
        catch (StoreException cause)
        {
            streams.Error.WriteLine($"{ProgramName}: {PlainText.Of(cause.Message)}");
            return ExitCode.SomeInputFailed;
        }
        catch (IOException cause) when (cause.HResult == BrokenPipe)
        {
            return ExitCode.Done;
        }
        catch (IOException cause)
        {
            streams.Error.WriteLine($"{ProgramName}: the output could not be written: {cause.Message}. Make room, or write to another place.");
            return ExitCode.SomeInputFailed;
        }
    }

    private int Invoke(ParseResult line)
    {
        using var output = new StreamWriter(streams.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        return line.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = streams.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private int Refuse(ParseResult line, IEnumerable<string> reasons)
    {
        var command = line.CommandResult.Command;
        var asked = command is RootCommand ? ProgramName : $"{ProgramName} {command.Name}";
        foreach (var reason in reasons.Distinct(StringComparer.Ordinal))
            streams.Error.WriteLine($"{ProgramName}: {reason}");
        streams.Error.WriteLine($"Try '{asked} --help'.");
        return ExitCode.Usage;
    }
}
