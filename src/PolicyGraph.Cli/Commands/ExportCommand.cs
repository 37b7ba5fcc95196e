using System.CommandLine;
using PolicyGraph.Cli.Exports;
using PolicyGraph.Reports.Exports;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>export --format F</c>: the whole store in another form.</summary>
internal sealed class ExportCommand : Command
{
    private readonly StandardStreams streams;
    private readonly ExportFormatOption format = new();
    private readonly Option<string?> place = new("--out", "-o") { HelpName = "FILE" };
    private readonly PoliciesOption policies = new();
    private readonly StoreOption store = new();

    public ExportCommand(StandardStreams streams)
        : base("export", "Give the store out for other programs.")
    {
        this.streams = streams;
        Add(format);
        Add(place);
        Add(policies);
        Add(store);
        SetAction(line => RunAsync(line).GetAwaiter().GetResult());
    }

    private async Task<int> RunAsync(ParseResult line)
    {
        var (wanted, file, named) = (line.GetValue(format), line.GetValue(place), line.GetValue(policies));
        Refuse(wanted, file, named);
        await using var reader = await GraphStores.OpenForReadingAsync(StoreOption.SettingsFor(line.GetValue(store)));
        var ids = await PoliciesOption.IdsOfAsync(named, reader);
        if (file is null)
        {
            await StoreExport.WriteAsync(reader, wanted, ids, streams.Output, CancellationToken.None);
            return ExitCode.Done;
        }
        var totals = wanted == ExportFormat.Neo4jImport && !OutputFile.IsArchive(file)
            ? await StoreExport.WriteFolderAsync(reader, Directory.CreateDirectory(file).FullName, CancellationToken.None)
            : await OutputFile.WriteAsync(file, output => StoreExport.WriteAsync(reader, wanted, ids, output, CancellationToken.None));
        streams.Error.WriteLine($"{totals} written to {file}");
        return ExitCode.Done;
    }

    /// <exception cref="UsageException">The options do not go together.</exception>
    private void Refuse(ExportFormat wanted, string? file, string[]? named)
    {
        var name = ExportFormats.NameOf(wanted);
        if (named is { Length: > 0 } && !ExportFormats.TakesPolicies(wanted))
            throw new UsageException($"export --format {name}: the whole store is written; leave --policy out, or choose csv, jsonl, xlsx or html.");
        if (wanted == ExportFormat.Html && named is not { Length: 1 })
            throw new UsageException("export --format html: a page shows one policy; give its document number with --policy.");
        if (wanted == ExportFormat.Neo4jImport && file is null)
            throw new UsageException("export --format neo4j-import: several files are written; give a folder with --out, or a name that ends with .zip.");
        if (wanted == ExportFormat.Xlsx && file is null && streams.TerminalWidth is not null)
            throw new UsageException("export --format xlsx: a workbook is no text for a terminal; give a file with --out.");
    }
}
