using System.Text;
using Spectre.Console;

namespace PolicyGraph.Cli.Output.Tables;

/// <summary>The console that tables are drawn on.</summary>
internal static class TableConsole
{
    private const int PlainWidth = 120;

    /// <param name="terminalWidth">Null: a file or a pipe, so no colours and always the same width.</param>
    public static IAnsiConsole On(Stream stream, int? terminalWidth)
    {
        var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminalWidth is null ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = terminalWidth is null ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = terminalWidth ?? PlainWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
