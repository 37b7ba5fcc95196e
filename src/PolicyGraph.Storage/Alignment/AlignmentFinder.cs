namespace PolicyGraph.Storage.Alignment;

/// <summary>
/// Finds measures that say the same. A measure of one policy and a measure of another belong together when each is the
/// likest to the other there and they are like enough: that depends on these two policies alone, not on the order in which
/// they came.
/// </summary>
internal static class AlignmentFinder
{
    /// <summary>Pairs of the labelled set that are less like are more often chance than the same task.</summary>
    public const double LeastScore = 0.33;

    /// <summary>How many others a measure is compared with. Only where more share its words does it matter which came first.</summary>
    public const int MostCandidates = 48;

    /// <summary>How many links a measure that comes brings along, the best ones; later measures may add more to it.</summary>
    private const int MostLinks = 16;

    /// <param name="own">The measures of policies that come.</param>
    /// <param name="others">Measures of other policies that share keys with them, each once.</param>
    public static IReadOnlyList<Link<TKey>> Find<TKey>(IReadOnlyList<SketchedMeasure<TKey>> own, IEnumerable<SketchedMeasure<TKey>> others)
        where TKey : notnull, IEquatable<TKey>
    {
        var partners = new BestPartners<TKey>(MostCandidates);
        foreach (var measure in others)
            partners.Add(measure);
        foreach (var measure in own)
        {
            partners.Compare(measure);
            partners.Add(measure);
        }
        return [.. partners.Mutual().GroupBy(link => link.One).SelectMany(links => links.OrderByDescending(link => link.Score).Take(MostLinks))];
    }

    /// <summary>All pairs among the measures of some policies, however many there are.</summary>
    public static IReadOnlyList<Link<TKey>> FindAmong<TKey>(IEnumerable<SketchedMeasure<TKey>> measures)
        where TKey : notnull, IEquatable<TKey>
    {
        var partners = new BestPartners<TKey>(int.MaxValue);
        foreach (var measure in measures)
        {
            partners.Compare(measure);
            partners.Add(measure);
        }
        return partners.Mutual();
    }
}
