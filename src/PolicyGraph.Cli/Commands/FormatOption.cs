using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyGraph.Cli.Output;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--format json|jsonl|csv|table</c>, in lower case.</summary>
internal sealed class FormatOption : Option<OutputFormat>
{
    public FormatOption(OutputFormat otherwise)
        : base("--format", "-f")
    {
        HelpName = "json|jsonl|csv|table";
        DefaultValueFactory = _ => otherwise;
        CustomParser = Parse;
    }

    private static OutputFormat Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        switch (written)
        {
            case "json": return OutputFormat.Json;
            case "jsonl": return OutputFormat.Jsonl;
            case "csv": return OutputFormat.Csv;
            case "table": return OutputFormat.Table;
            default:
                result.AddError($"--format {written}: no such format. Choose json, jsonl, csv or table.");
                return default;
        }
    }
}
