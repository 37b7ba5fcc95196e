using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyGraph.Reports.Analyses;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--format table|csv|xlsx|html</c>, in lower case; null is the table.</summary>
internal sealed class ReportFormatOption : Option<ReportFormat?>
{
    public ReportFormatOption()
        : base("--format", "-f")
    {
        HelpName = "table|csv|xlsx|html";
        CustomParser = Parse;
    }

    private static ReportFormat? Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        switch (written)
        {
            case "table": return null;
            case "csv": return ReportFormat.Csv;
            case "xlsx": return ReportFormat.Xlsx;
            case "html": return ReportFormat.Html;
            default:
                result.AddError($"--format {written}: no such format. Choose table, csv, xlsx or html.");
                return null;
        }
    }
}
