using System.Text;

namespace PolicyGraph.Storage.Neo4j;

/// <summary>A statement as it stands in its file under <c>cypher/</c>; nothing is ever put into its text.</summary>
/// <param name="Name">Folder and file: read/find_policies.</param>
public sealed record CypherStatement(string Name, string Text)
{
    private const string Prefix = "cypher/";

    internal static CypherStatement Of(string name)
    {
        using var file = typeof(CypherStatement).Assembly.GetManifestResourceStream($"{Prefix}{name}")
            ?? throw new InvalidOperationException($"{Prefix}{name}.cypher is not embedded.");
        using var reader = new StreamReader(file, Encoding.UTF8);
        return new CypherStatement(name, reader.ReadToEnd());
    }

    /// <summary>All files of a folder, by name.</summary>
    internal static IReadOnlyList<CypherStatement> AllIn(string folder) =>
    [
        .. typeof(CypherStatement).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"{Prefix}{folder}/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Of(name[Prefix.Length..])),
    ];
}
