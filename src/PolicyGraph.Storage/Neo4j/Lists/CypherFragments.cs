using System.Collections.Frozen;

namespace PolicyGraph.Storage.Neo4j.Lists;

/// <summary>
/// The pieces of one file of <c>cypher/fragments</c>, by name. A line <c>//= NAME</c> begins each; a name in braces in it
/// stands for another piece, for a variable or for the name of a parameter.
/// </summary>
internal sealed class CypherFragments
{
    private const string Mark = "//= ";

    private readonly string file;
    private readonly FrozenDictionary<string, string> pieces;

    private CypherFragments(string file)
    {
        this.file = file;
        pieces = CypherStatement.Of($"fragments/{file}").Text.ReplaceLineEndings("\n").Split($"\n{Mark}").Skip(1)
            .Select(piece => piece.Split('\n', 2))
            .ToFrozenDictionary(piece => piece[0], piece => piece[1].Trim(), StringComparer.Ordinal);
    }

    public static CypherFragments Conditions { get; } = new("condition");
    public static CypherFragments Lists { get; } = new("list");
    public static CypherFragments Analysis { get; } = new("analysis");
    public static CypherFragments Search { get; } = new("search");
    public static CypherFragments Policies { get; } = new("policy");
    public static CypherFragments Measures { get; } = new("measure");
    public static CypherFragments Assignments { get; } = new("assignment");
    public static CypherFragments Departments { get; } = new("department");
    public static CypherFragments Regions { get; } = new("region");

    /// <param name="values">What the names in braces stand for; no text that a user gave.</param>
    public string Fill(string name, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (!pieces.TryGetValue(name, out var text))
            throw new ArgumentException($"cypher/fragments/{file}.cypher has no piece {name}.", nameof(name));
        foreach (var (placeholder, value) in values)
            text = text.Replace($"{{{placeholder}}}", value, StringComparison.Ordinal);
        return text;
    }
}
