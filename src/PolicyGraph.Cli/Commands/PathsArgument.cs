using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyGraph.Documents;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>PATH…</c>: files, folders, patterns, or - for standard input.</summary>
internal sealed class PathsArgument : Argument<string[]>
{
    private const string StandardInput = "-";

    public PathsArgument()
        : base("PATH")
    {
        Arity = ArgumentArity.OneOrMore;
        Validators.Add(RefuseOptions);
    }

    /// <returns>0 for standard input, whose size nobody knows, and for a file that has gone meanwhile.</returns>
    public static long SizeOf(DocumentSource source) =>
        source.Path is { } path && new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <summary>What looks like an option and is none would otherwise be a file that is not there.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && token.Value != StandardInput)
                result.AddError($"{token.Value}: no such option. A file of that name is given as ./{token.Value}.");
        }
    }
}
