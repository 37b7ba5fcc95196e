namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>Pairs of fragments that were compared, in either order.</summary>
internal sealed class FragmentPairs
{
    private readonly Dictionary<(string, string), bool> _compared = [];

    /// <summary>
    /// False if the pair was compared before at least as strictly: a comparison as mutually exclusive lets more pass
    /// and stands for no other.
    /// </summary>
    public bool Add(string left, string right, bool areExclusive)
    {
        if (Covers((left, right), areExclusive) || Covers((right, left), areExclusive))
            return false;
        _compared[(left, right)] = areExclusive;
        return true;
    }

    private bool Covers((string, string) pair, bool areExclusive) =>
        _compared.TryGetValue(pair, out var wereExclusive) && (areExclusive || !wereExclusive);
}
