namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>The fields of a selection set by response name, inline fragments opened, and the fragments it spreads.</summary>
internal sealed class CollectedFields
{
    private Dictionary<string, bool>? _compared;

    public OrderedDictionary<string, List<SelectedField>> Groups { get; } = [];

    /// <summary>Names, each once.</summary>
    public List<string> Fragments { get; } = [];

    /// <summary>
    /// False if the fields were compared with the fragment before, at least as strictly: a comparison as mutually
    /// exclusive lets more pass and stands for no other.
    /// </summary>
    public bool AddCompared(string fragment, bool areExclusive)
    {
        _compared ??= [];
        if (_compared.TryGetValue(fragment, out var wereExclusive) && (areExclusive || !wereExclusive))
            return false;
        _compared[fragment] = areExclusive;
        return true;
    }
}
