using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyGraph.Cli.Output;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--format table|json</c>, in lower case.</summary>
internal sealed class StatusFormatOption : Option<OutputFormat>
{
    public StatusFormatOption()
        : base("--format", "-f")
    {
        HelpName = "table|json";
        DefaultValueFactory = _ => OutputFormat.Table;
        CustomParser = Parse;
    }

    private static OutputFormat Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        switch (written)
        {
            case "table": return OutputFormat.Table;
            case "json": return OutputFormat.Json;
            default:
                result.AddError($"--format {written}: no such format. Choose table or json.");
                return default;
        }
    }
}
