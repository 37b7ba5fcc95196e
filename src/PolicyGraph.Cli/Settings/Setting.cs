using System.Text;

namespace PolicyGraph.Cli.Settings;

/// <summary>One thing that an operator decides, in the configuration file or the environment.</summary>
/// <param name="Key">Its place in the file: <c>section.name</c>.</param>
/// <param name="Form">What a value must be, for messages: "a whole number from 1 to 10".</param>
internal abstract record Setting(string Key, string Form)
{
    private const string Prefix = "POLICYGRAPH_";

    /// <summary>The settings of Neo4j have the names that its own tools know.</summary>
    private const string WithoutPrefix = "neo4j.";

    /// <summary>Of the environment: <c>limits.maxPageSize</c> is POLICYGRAPH_LIMITS_MAX_PAGE_SIZE.</summary>
    public string Variable { get; } = VariableOf(Key);

    private static string VariableOf(string key)
    {
        var name = new StringBuilder(key.StartsWith(WithoutPrefix, StringComparison.Ordinal) ? "" : Prefix);
        foreach (var letter in key)
        {
            if (char.IsAsciiLetterUpper(letter))
                name.Append('_');
            name.Append(letter == '.' ? '_' : char.ToUpperInvariant(letter));
        }
        return name.ToString();
    }
}
