using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--batch-rows N</c>: policies, measures and assignments that one transaction writes.</summary>
internal sealed class BatchRowsOption : Option<int>
{
    public const int Default = 60_000;

    public BatchRowsOption()
        : base("--batch-rows")
    {
        HelpName = "N";
        DefaultValueFactory = _ => Default;
        CustomParser = Parse;
    }

    private static int Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows >= 1)
            return rows;
        result.AddError($"--batch-rows {written}: not a number of rows. Give a whole number from 1.");
        return 1;
    }
}
