using System.CommandLine;
using PolicyGraph.Cli.Lists;
using PolicyGraph.Cli.Output;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>parse TEXT</c> and <c>parse --jsonl</c>: responsibility lists without their documents.</summary>
internal sealed class ParseCommand : Command
{
    private readonly StandardStreams streams;
    private readonly Argument<string?> text = new("TEXT") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> jsonl = new("--jsonl");
    private readonly Option<string?> region = new("--region", "-r") { HelpName = "REGION" };
    private readonly FormatOption format = new(OutputFormat.Json);
    private readonly LexiconOption lexicon = new();

    public ParseCommand(StandardStreams streams)
        : base("parse", "Read one responsibility list.")
    {
        this.streams = streams;
        Add(text);
        Add(jsonl);
        Add(region);
        Add(format);
        Add(lexicon);
        Validators.Add(line =>
        {
            var isBatch = line.GetValue(jsonl);
            if (isBatch == line.GetValue(text) is not null)
                line.AddError("parse: give either a TEXT or --jsonl with one JSON object a line on stdin.");
            else if (isBatch && (IsGiven(line.GetResult(region)) || IsGiven(line.GetResult(format))))
                line.AddError("parse --jsonl: the region stands in each line and the output is JSON Lines; leave --region and --format out.");
        });
        SetAction(Run);
    }

    private static bool IsGiven(System.CommandLine.Parsing.OptionResult? option) => option is { Implicit: false };

    private int Run(ParseResult line)
    {
        var pipeline = LexiconOption.PipelineWith(line.GetValue(lexicon));
        if (line.GetValue(text) is not { } list)
            return new ListBatch(pipeline, streams).Run();
        var reading = pipeline.ReadList(list, line.GetValue(region), context: null);
        ListWriters.Write(new ParsedList(list, line.GetValue(region), reading), line.GetValue(format), streams);
        if (reading.Assignments.IsEmpty)
            streams.Error.WriteLine($"{PolicyGraphCommand.ProgramName}: no responsibility list was found in the text.");
        return ExitCode.Done;
    }
}
