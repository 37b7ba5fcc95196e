using System.CommandLine;
using System.CommandLine.Parsing;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--format table|csv|xlsx|html|lexicon</c>, in lower case.</summary>
internal sealed class ReviewFormatOption : Option<string>
{
    public const string Table = "table";
    public const string Lexicon = "lexicon";

    public ReviewFormatOption()
        : base("--format", "-f")
    {
        HelpName = "table|csv|xlsx|html|lexicon";
        DefaultValueFactory = _ => Table;
        CustomParser = Parse;
    }

    private static string Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (written is Table or "csv" or "xlsx" or "html" or Lexicon)
            return written;
        result.AddError($"--format {written}: no such format. Choose table, csv, xlsx, html or lexicon.");
        return Table;
    }
}
