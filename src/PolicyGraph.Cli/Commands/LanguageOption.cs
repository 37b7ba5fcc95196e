using System.CommandLine;
using System.CommandLine.Parsing;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--lang en|zh</c>: the language of the help.</summary>
internal sealed class LanguageOption : Option<string?>
{
    public LanguageOption()
        : base("--lang")
    {
        HelpName = "en|zh";
        Recursive = true;
        CustomParser = Parse;
    }

    /// <summary>The language asked for, right or wrong, so that help can be had on any command line; null when none is.</summary>
    public string? WrittenIn(ParseResult line) => line.GetResult(this)?.Tokens is [.., var last] ? last.Value : null;

    private static string? Parse(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (written is "en" or "zh")
            return written;
        result.AddError($"--lang {written}: the help has no such language. Choose en or zh.");
        return null;
    }
}
