using System.CommandLine;
using System.CommandLine.Invocation;
using PolicyGraph.Cli.Commands;

namespace PolicyGraph.Cli.Help;

/// <summary><c>--help</c>: prints the text of the command that it stands behind.</summary>
internal sealed class HelpTextAction(LanguageOption language) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(HelpFor(parseResult));
        return ExitCode.Done;
    }

    public string HelpFor(ParseResult line)
    {
        var command = line.CommandResult.Command;
        var name = command is RootCommand ? PolicyGraphCommand.ProgramName : command.Name;
        return HelpText.Of(name, HelpLanguageChoice.From(language.WrittenIn(line)));
    }
}
