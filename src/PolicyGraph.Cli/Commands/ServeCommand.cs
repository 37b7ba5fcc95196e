using System.CommandLine;
using PolicyGraph.Cli.Serving;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>serve</c>: the store as a GraphQL endpoint.</summary>
internal sealed class ServeCommand : Command
{
    private const string DefaultUrls = "http://127.0.0.1:5080";

    private readonly StandardStreams streams;
    private readonly StoreOption store = new();
    private readonly Option<string> urls = new("--urls") { HelpName = "URLS", DefaultValueFactory = _ => DefaultUrls };
    private readonly Option<string[]> ingest = new("--ingest") { HelpName = "PATH", AllowMultipleArgumentsPerToken = true };

    public ServeCommand(StandardStreams streams)
        : base("serve", "Answer questions to the store over GraphQL.")
    {
        this.streams = streams;
        Add(store);
        Add(urls);
        Add(ingest);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        var settings = StoreOption.SettingsFor(line.GetValue(store));
        var addresses = Addresses(line.GetRequiredValue(urls));
        var failed = line.GetValue(ingest) is { Length: > 0 } paths ? Ingest(paths, line.GetValue(store)) : ExitCode.Done;
        return failed == ExitCode.Usage
            ? failed
            : GraphServing.RunAsync(settings, addresses, streams.Error).GetAwaiter().GetResult();
    }

    /// <summary>Just what the command <c>ingest</c> does; its table is a message here. Documents that fail do not keep the rest from being served.</summary>
    private int Ingest(string[] paths, string? address)
    {
        string[] options = address is null ? [] : ["--store", address];
        var command = new IngestCommand(streams with { Output = Stream.Null, TerminalWidth = null });
        var line = command.Parse([.. paths, .. options], new ParserConfiguration { ResponseFileTokenReplacer = null });
        return line.Errors.Count > 0
            ? throw new UsageException($"--ingest: {line.Errors[0].Message}")
            : line.Invoke(new InvocationConfiguration { Error = streams.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    /// <exception cref="UsageException">One is no address of a web server.</exception>
    private static string Addresses(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
                || address.Scheme is not "http")
                throw new UsageException($"--urls: {url} is no address to listen on; give http://HOST:PORT, several parted by semicolons.");
        }
        return urls;
    }
}
