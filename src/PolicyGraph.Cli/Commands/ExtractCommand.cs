using System.CommandLine;
using PolicyGraph.Cli.Batch;
using PolicyGraph.Cli.Output;
using PolicyGraph.Documents;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>extract PATH…</c>: documents → policies on stdout.</summary>
internal sealed class ExtractCommand : Command
{
    private readonly StandardStreams streams;
    private readonly PathsArgument paths = new();
    private readonly FormatOption format = new(OutputFormat.Jsonl);
    private readonly LexiconOption lexicon = new();
    private readonly MaxFileSizeOption maxFileSize = new(new DocumentOptions().MaxFileBytes);
    private readonly JobsOption jobs = new();

    public ExtractCommand(StandardStreams streams)
        : base("extract", "Read policy documents and write what they say who does.")
    {
        this.streams = streams;
        Add(paths);
        Add(format);
        Add(lexicon);
        Add(maxFileSize);
        Add(jobs);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        var reader = new DocumentReader(new DocumentOptions { MaxFileBytes = line.GetValue(maxFileSize) });
        var extractor = new DocumentExtractor(reader, LexiconOption.PipelineWith(line.GetValue(lexicon)), streams.Input);
        var workers = new OrderedWorkers<DocumentSource, DocumentOutcome>(line.GetValue(jobs), PathsArgument.SizeOf, extractor.Extract);
        var found = DocumentFinder.Find(line.GetRequiredValue(paths));
        var report = new ExtractionReport(line.GetValue(format), streams);
        foreach (var problem in found.Problems)
            report.Add(DocumentOutcome.Failed(problem.ToString()));
        if (streams.ShowsProgress && found.Sources.Length > 1)
            ProgressBar.Show(streams.Error, found.Sources.Length, step => WriteAll(workers.Run(found.Sources), report, step));
        else
            WriteAll(workers.Run(found.Sources), report, static () => { });
        return report.Complete();
    }

    private static void WriteAll(IEnumerable<DocumentOutcome> outcomes, ExtractionReport report, Action step)
    {
        foreach (var outcome in outcomes)
        {
            report.Add(outcome);
            step();
        }
    }
}
