using System.CommandLine;
using PolicyGraph.Cli.Batch;
using PolicyGraph.Cli.Stores;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>ingest PATH…</c>: documents → the store.</summary>
internal sealed class IngestCommand : Command
{
    private readonly StandardStreams streams;
    private readonly PathsArgument paths = new();
    private readonly StoreOption store = new();
    private readonly ConfigOption config = new();
    private readonly Option<bool> dryRun = new("--dry-run");
    private readonly Option<bool> prune = new("--prune");
    private readonly LexiconOption lexicon = new();
    private readonly MaxFileSizeOption maxFileSize = new(new DocumentOptions().MaxFileBytes);
    private readonly JobsOption jobs = new();
    private readonly BatchRowsOption batchRows = new();

    public IngestCommand(StandardStreams streams)
        : base("ingest", "Read policy documents into the store.")
    {
        this.streams = streams;
        Add(paths);
        Add(store);
        Add(config);
        Add(dryRun);
        Add(prune);
        Add(lexicon);
        Add(maxFileSize);
        Add(jobs);
        Add(batchRows);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        var settings = StoreOption.SettingsFor(line.GetValue(store), line.GetValue(config));
        var tables = LexiconOption.LexiconWith(line.GetValue(lexicon));
        var pipeline = new ExtractionPipeline(tables);
        var reader = new DocumentReader(new DocumentOptions { MaxFileBytes = line.GetValue(maxFileSize) });
        var extractor = new DocumentExtractor(reader, pipeline, streams.Input);
        var workers = new OrderedWorkers<DocumentSource, DocumentOutcome>(line.GetValue(jobs), PathsArgument.SizeOf, extractor.Extract);
        var found = DocumentFinder.Find(line.GetRequiredValue(paths));
        var report = new IngestReport(settings, line.GetValue(dryRun), streams);
        foreach (var problem in found.Problems)
            report.AddFailure(problem.ToString());
        using var interruption = new Interruption();
        var documents = new DocumentSeries(workers.Run(found.Sources), report, interruption.Token);
        var load = new StoreLoad(settings, tables, pipeline, report, line.GetValue(prune), line.GetValue(batchRows), interruption.Token);
        IngestProgress.Show(streams, found.Sources.Length, progress =>
        {
            if (line.GetValue(dryRun))
                report.AddPolicies(documents.Policies(progress));
            else
                load.RunAsync(documents.Policies(progress), progress).GetAwaiter().GetResult();
        });
        return report.Complete();
    }
}
