using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Output;
using PolicyGraph.Reports;

namespace PolicyGraph.Cli.Batch;

/// <summary>Policies to stdout as they come; failures and diagnostics to stderr at the end.</summary>
internal sealed class ExtractionReport(OutputFormat format, StandardStreams streams)
{
    private readonly IPolicyWriter writer = PolicyWriters.Create(format, streams.Output, streams.TerminalWidth);
    private readonly DiagnosticSummary diagnostics = new();
    private readonly List<string> failures = [];
    private int inputs;

    public void Add(DocumentOutcome outcome)
    {
        inputs++;
        if (outcome.Policy is not { } policy)
        {
            failures.Add(outcome.Failure!);
            return;
        }
        writer.Write(policy);
        if (!CarriesDiagnostics(format))
            diagnostics.Add(policy);
    }

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Complete()
    {
        writer.Complete();
        diagnostics.WriteTo(streams.Error);
        if (failures.Count == 0)
            return ExitCode.Done;
        streams.Error.WriteLine($"{PolicyGraphCommand.ProgramName}: {failures.Count} of {inputs} inputs failed:");
        foreach (var failure in failures)
            streams.Error.WriteLine($"  {PlainText.Of(failure)}");
        return ExitCode.SomeInputFailed;
    }

    private static bool CarriesDiagnostics(OutputFormat format) => format is OutputFormat.Json or OutputFormat.Jsonl;
}
