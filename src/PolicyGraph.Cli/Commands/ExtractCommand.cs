using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyGraph.Cli.Batch;
using PolicyGraph.Cli.Input;
using PolicyGraph.Cli.Output;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>extract PATH…</c>: documents → policies on stdout.</summary>
internal sealed class ExtractCommand : Command
{
    private const string StandardInput = "-";

    private readonly StandardStreams streams;
    private readonly Argument<string[]> paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly FormatOption format = new(OutputFormat.Jsonl);
    private readonly LexiconOption lexicon = new();
    private readonly MaxFileSizeOption maxFileSize = new(64L << 20);
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
        paths.Validators.Add(RefuseOptions);
        SetAction(Run);
    }

    /// <summary>What looks like an option and is none would otherwise be a file that is not there.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != StandardInput)
                result.AddError($"{token.Value}: no such option. A file of that name is given as ./{token.Value}.");
        }
    }

    private int Run(ParseResult line)
    {
        var extractor = new DocumentExtractor(LexiconOption.PipelineWith(line.GetValue(lexicon)), streams.Input);
        var workers = new OrderedWorkers<InputFile, DocumentOutcome>(
            line.GetValue(jobs), input => input.Length, extractor.Extract);
        var report = new ExtractionReport(line.GetValue(format), streams);
        var inputs = InputFiles.Find(line.GetRequiredValue(paths));
        if (streams.ShowsProgress && inputs.Count > 1)
            ProgressBar.Show(streams.Error, inputs.Count, step => WriteAll(workers.Run(inputs), report, step));
        else
            WriteAll(workers.Run(inputs), report, static () => { });
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
