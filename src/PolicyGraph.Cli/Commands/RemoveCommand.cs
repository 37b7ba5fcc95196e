using System.CommandLine;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>remove DOCUMENT-NUMBER</c>: takes a policy out of the store.</summary>
internal sealed class RemoveCommand : Command
{
    private readonly StandardStreams streams;
    private readonly Argument<string> policy = new("DOCUMENT-NUMBER");
    private readonly StoreOption store = new();
    private readonly ConfigOption config = new();

    public RemoveCommand(StandardStreams streams)
        : base("remove", "Take a policy out of the store.")
    {
        this.streams = streams;
        Add(policy);
        Add(store);
        Add(config);
        SetAction(line => RunAsync(line).GetAwaiter().GetResult());
    }

    private async Task<int> RunAsync(ParseResult line)
    {
        var id = line.GetRequiredValue(policy);
        var settings = StoreOption.SettingsFor(line.GetValue(store), line.GetValue(config));
        await using (await GraphStores.OpenForReadingAsync(settings))
        {
        }
        await using var graph = await GraphStores.OpenForWritingAsync(settings);
        if (await graph.RemoveAsync(id))
            return ExitCode.Done;
        streams.Error.WriteLine(
            $"{PolicyGraphCommand.ProgramName}: {Output.PlainText.Of(id)}: the store holds no such policy; give its document number as the document writes it, or its title where it has none.");
        return ExitCode.SomeInputFailed;
    }
}
