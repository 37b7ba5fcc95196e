namespace PolicyGraph.GraphQL.Language;

/// <param name="MaxTokens">Refuses longer documents as soon as the next token is met.</param>
/// <param name="MaxNesting">
/// Brackets of every kind open at once. The parser, like all that walks the tree later, recurses once a level,
/// so this bounds the stack; a document of 100,000 opening braces is refused at the one after the last allowed.
/// </param>
public sealed record ParserOptions(int MaxTokens = 4000, int MaxNesting = 64)
{
    public static ParserOptions Default { get; } = new();

    /// <summary>For the operator's own schema files, which are larger than requests may be.</summary>
    public static ParserOptions Trusted { get; } = new(int.MaxValue, 256);
}
