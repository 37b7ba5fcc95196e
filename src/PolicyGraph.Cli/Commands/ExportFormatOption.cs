using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyGraph.Reports.Exports;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--format csv|jsonl|…</c>, in lower case.</summary>
internal sealed class ExportFormatOption : Option<ExportFormat>
{
    public ExportFormatOption()
        : base("--format", "-f")
    {
        HelpName = string.Join('|', ExportFormats.Names);
        Required = true;
        CustomParser = Parse;
    }

    private static ExportFormat Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (ExportFormats.Find(written) is { } format)
            return format;
        result.AddError($"--format {written}: no such format. Choose one of {string.Join(", ", ExportFormats.Names)}.");
        return default;
    }
}
