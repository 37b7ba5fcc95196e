using System.CommandLine;
using PolicyGraph.Cli.Serving;
using PolicyGraph.Cli.Settings;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>serve</c>: the store as a GraphQL endpoint.</summary>
internal sealed class ServeCommand : Command
{
    private readonly StandardStreams streams;
    private readonly StoreOption store = new();
    private readonly ConfigOption config = new();
    private readonly Option<string?> urls = new("--urls") { HelpName = "URLS" };
    private readonly Option<string[]> ingest = new("--ingest") { HelpName = "PATH", AllowMultipleArgumentsPerToken = true };
    private readonly LexiconOption lexicon = new();

    public ServeCommand(StandardStreams streams)
        : base("serve", "Answer questions to the store over GraphQL.")
    {
        this.streams = streams;
        Add(store);
        Add(config);
        Add(urls);
        Add(ingest);
        Add(lexicon);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        var configured = ConfigOption.Read(line.GetValue(config));
        var settings = StoreSetting.Read(configured, line.GetValue(store));
        var options = ServerConfiguration.Read(configured, line.GetValue(urls));
        var failed = line.GetValue(ingest) is { Length: > 0 } paths ? Ingest(paths, line) : ExitCode.Done;
        return failed == ExitCode.Usage
            ? failed
            : GraphServing.RunAsync(settings, options, LexiconOption.LexiconWith(line.GetValue(lexicon)), streams.Error).GetAwaiter().GetResult();
    }

    /// <summary>Just what the command <c>ingest</c> does; its table is a message here. Documents that fail do not keep the rest from being served.</summary>
    private int Ingest(string[] paths, ParseResult line)
    {
        string[] options = [.. Given("--store", line.GetValue(store)), .. Given("--config", line.GetValue(config)), .. Given("--lexicon", line.GetValue(lexicon))];
        var command = new IngestCommand(streams with { Output = Stream.Null, TerminalWidth = null });
        var ingesting = command.Parse([.. paths, .. options], new ParserConfiguration { ResponseFileTokenReplacer = null });
        return ingesting.Errors.Count > 0
            ? throw new UsageException($"--ingest: {ingesting.Errors[0].Message}")
            : ingesting.Invoke(new InvocationConfiguration { Error = streams.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static string[] Given(string option, string? value) => value is null ? [] : [option, value];
}
