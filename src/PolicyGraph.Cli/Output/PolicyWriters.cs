using PolicyGraph.Cli.Output.Tables;
using PolicyGraph.Reports.Csv;
using PolicyGraph.Reports.Json;
using PolicyGraph.Reports;

namespace PolicyGraph.Cli.Output;

internal static class PolicyWriters
{
    public static IPolicyWriter Create(OutputFormat format, Stream stream, int? terminalWidth) => format switch
    {
        OutputFormat.Json => new JsonArrayPolicyWriter(stream),
        OutputFormat.Jsonl => new JsonLinesPolicyWriter(stream),
        OutputFormat.Csv => new CsvPolicyWriter(stream),
        OutputFormat.Table => new TablePolicyWriter(stream, terminalWidth),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
