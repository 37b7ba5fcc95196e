using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyGraph.Cli.Exports;
using PolicyGraph.Reports.Analyses;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>report NAME</c>: a table that analysts ask for.</summary>
internal sealed class ReportCommand : Command
{
    private readonly StandardStreams streams;
    private readonly Argument<ReportKind> kind = new("REPORT") { CustomParser = ParseKind };
    private readonly ReportFormatOption format = new();
    private readonly Option<string?> place = new("--out", "-o") { HelpName = "FILE" };
    private readonly PoliciesOption policies = new();
    private readonly Option<WorkloadBasis> by = new("--by") { HelpName = "lead|any", CustomParser = ParseBasis };
    private readonly Option<int> minShared = new("--min-shared") { HelpName = "N", DefaultValueFactory = _ => 2 };
    private readonly StoreOption store = new();

    public ReportCommand(StandardStreams streams)
        : base("report", "Count what the store holds.")
    {
        this.streams = streams;
        Add(kind);
        Add(format);
        Add(place);
        Add(policies);
        Add(by);
        Add(minShared);
        Add(store);
        SetAction(line => RunAsync(line).GetAwaiter().GetResult());
    }

    private async Task<int> RunAsync(ParseResult line)
    {
        var named = line.GetValue(policies);
        var request = new ReportRequest(
            line.GetValue(kind), named is { Length: > 0 } ? [.. named] : null, line.GetValue(by), line.GetValue(minShared));
        if (request.Problem is { } problem)
            throw new UsageException($"report {problem}; give its document number with --policy.");
        await using var reader = await GraphStores.OpenForReadingAsync(StoreOption.SettingsFor(line.GetValue(store)));
        var known = await PoliciesOption.IdsOfAsync(named, reader);
        var report = await StoreReports.ReadAsync(reader, request with { PolicyIds = known });
        await ReportOutput.WriteAsync(report, line.GetValue(format), line.GetValue(place), streams);
        return ExitCode.Done;
    }

    private static ReportKind ParseKind(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (ReportKinds.Find(written) is { } found)
            return found;
        result.AddError($"report {written}: no such report. Choose one of {string.Join(", ", ReportKinds.Names)}.");
        return default;
    }

    private static WorkloadBasis ParseBasis(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        switch (written)
        {
            case "lead": return WorkloadBasis.Lead;
            case "any": return WorkloadBasis.Any;
            default:
                result.AddError($"--by {written}: nothing to count by. Choose lead or any.");
                return default;
        }
    }
}
