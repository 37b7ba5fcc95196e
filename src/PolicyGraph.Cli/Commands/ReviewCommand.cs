using System.CommandLine;
using System.Text;
using PolicyGraph.Cli.Exports;
using PolicyGraph.Cli.Reviews;
using PolicyGraph.Reports.Analyses;
using PolicyGraph.Reports.Reviews;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>review [PATH…]</c>: what is uncertain, and what an analyst decides of it.</summary>
internal sealed class ReviewCommand : Command
{
    private readonly StandardStreams streams;
    private readonly Argument<string[]> paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };
    private readonly ReviewFormatOption format = new();
    private readonly Option<string?> place = new("--out", "-o") { HelpName = "FILE" };
    private readonly Option<string[]> accept = new("--accept") { HelpName = "NAME[=BODY]" };
    private readonly LexiconOption lexicon = new();
    private readonly StoreOption store = new();

    public ReviewCommand(StandardStreams streams)
        : base("review", "List what is uncertain.")
    {
        this.streams = streams;
        Add(paths);
        Add(format);
        Add(place);
        Add(accept);
        Add(lexicon);
        Add(store);
        SetAction(line => RunAsync(line).GetAwaiter().GetResult());
    }

    private async Task<int> RunAsync(ParseResult line)
    {
        var decisions = (line.GetValue(accept) ?? []).Select(LexiconDecision.Parse).ToArray();
        var file = line.GetValue(lexicon);
        if (decisions.Length > 0 && file is null)
            throw new UsageException("review --accept: give the file that keeps your decisions with --lexicon; it is made where there is none.");
        var tables = decisions.Length > 0 && !File.Exists(file) ? null : file;
        var sources = new ReviewSources(streams);
        var items = line.GetValue(paths) is { Length: > 0 } documents
            ? sources.Read(documents, LexiconOption.PipelineWith(tables))
            : await ReviewSources.ReadAsync(StoreOption.SettingsFor(line.GetValue(store)));
        if (decisions.Length > 0)
            await new DecisionFile(file!).AddAsync(decisions, items, streams.Error);
        else
            await WriteAsync(items, line.GetValue(format)!, line.GetValue(place));
        return sources.HasFailures ? ExitCode.SomeInputFailed : ExitCode.Done;
    }

    private Task WriteAsync(IReadOnlyList<ReviewItem> items, string wanted, string? path) => wanted switch
    {
        ReviewFormatOption.Lexicon => WriteDraftAsync(items, path),
        ReviewFormatOption.Table => ReportOutput.WriteAsync(ReviewReport.Of(items), null, path, streams),
        _ => ReportOutput.WriteAsync(ReviewReport.Of(items), Enum.Parse<ReportFormat>(wanted, ignoreCase: true), path, streams),
    };

    private async Task WriteDraftAsync(IReadOnlyList<ReviewItem> items, string? path)
    {
        var draft = Encoding.UTF8.GetBytes(ReviewReport.LexiconDraft(items));
        if (path is null)
            await streams.Output.WriteAsync(draft);
        else
            await OutputFile.WriteAsync(path, async output =>
            {
                await output.WriteAsync(draft);
                return draft.Length;
            });
    }
}
