using System.CommandLine;
using PolicyGraph.Cli.Output;
using PolicyGraph.Cli.Output.Tables;
using PolicyGraph.Cli.Stores;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>status</c>: what the store is and holds.</summary>
internal sealed class StatusCommand : Command
{
    private readonly StandardStreams streams;
    private readonly StoreOption store = new();
    private readonly ConfigOption config = new();
    private readonly StatusFormatOption format = new();

    public StatusCommand(StandardStreams streams)
        : base("status", "Show what the store holds.")
    {
        this.streams = streams;
        Add(store);
        Add(config);
        Add(format);
        SetAction(line => RunAsync(line).GetAwaiter().GetResult());
    }

    private async Task<int> RunAsync(ParseResult line)
    {
        await using var reader = await GraphStores.OpenForReadingAsync(StoreOption.SettingsFor(line.GetValue(store), line.GetValue(config)));
        var status = await reader.GetStatusAsync();
        if (line.GetValue(format) == OutputFormat.Json)
            StatusJson.Write(status, streams.Output);
        else
            StatusTable.Write(status, TableConsole.On(streams.Output, streams.TerminalWidth));
        return ExitCode.Done;
    }
}
