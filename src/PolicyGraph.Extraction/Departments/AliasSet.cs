using System.Collections.Immutable;

namespace PolicyGraph.Extraction.Departments;

/// <summary>Other names of a body, each once, in the order added, without its canonical name.</summary>
internal sealed class AliasSet(string canonical)
{
    private readonly List<string> _aliases = new(4);

    public void Add(string alias)
    {
        if (alias.Length > 0 && !string.Equals(alias, canonical, StringComparison.Ordinal) && !_aliases.Contains(alias))
        {
            _aliases.Add(alias);
        }
    }

    public ImmutableArray<string> ToArray() => [.. _aliases];
}
