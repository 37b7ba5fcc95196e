using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--jobs N</c>: documents read at the same moment; by default one a core.</summary>
internal sealed class JobsOption : Option<int>
{
    private const int Most = 256;

    public JobsOption()
        : base("--jobs", "-j")
    {
        HelpName = "N";
        DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, Most);
        CustomParser = Parse;
    }

    private static int Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= Most)
            return jobs;
        result.AddError($"--jobs {written}: not a number of jobs. Give a whole number from 1 to {Most}.");
        return 1;
    }
}
