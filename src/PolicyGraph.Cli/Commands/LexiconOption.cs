using System.CommandLine;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;

namespace PolicyGraph.Cli.Commands;

/// <summary><c>--lexicon FILE</c>: a table of the user's own that adds to or overrides the shipped ones.</summary>
internal sealed class LexiconOption : Option<string?>
{
    public LexiconOption()
        : base("--lexicon") => HelpName = "FILE";

    /// <exception cref="UsageException">The file cannot be opened or holds a malformed row.</exception>
    public static ExtractionPipeline PipelineWith(string? file) => new(LexiconWith(file));

    /// <exception cref="UsageException">The file cannot be opened or holds a malformed row.</exception>
    public static PolicyLexicon LexiconWith(string? file) => file is null ? PolicyLexicon.Default : Load(file);

    private static PolicyLexicon Load(string file)
    {
        try
        {
            using var rows = File.OpenText(file);
            return PolicyLexicon.WithAdditions(file, rows);
        }
        catch (FormatException malformed)
        {
            throw new UsageException(malformed.Message);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file}: the lexicon cannot be opened: {cause.Message} Check the path given with --lexicon.");
        }
    }
}
