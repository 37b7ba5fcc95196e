namespace PolicyGraph.Storage.Neo4j;

/// <summary>Values by name, in the types that <see cref="ICypherRunner"/> lists.</summary>
public sealed class CypherParameters : Dictionary<string, object?>
{
    public static readonly CypherParameters None = [];

    public CypherParameters()
        : base(StringComparer.Ordinal)
    {
    }

    public CypherParameters(IReadOnlyDictionary<string, object?> others)
        : base(others, StringComparer.Ordinal)
    {
    }

    /// <summary>The same, its lists made.</summary>
    public CypherParameters InMemory()
    {
        var made = new CypherParameters();
        foreach (var (name, value) in this)
            made.Add(name, value is IEnumerable<object?> list ? list.ToArray() : value);
        return made;
    }
}
