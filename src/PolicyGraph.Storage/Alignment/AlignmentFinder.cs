namespace PolicyGraph.Storage.Alignment;

/// <summary>
/// Finds measures that say the same. A measure of one policy and a measure of another belong together when each is the
/// likest to the other there and they are like enough: that depends on these two policies alone, not on the order in which
/// they came.
/// </summary>
internal static class AlignmentFinder
{
    /// <summary>Likeness from which on two measures of the labelled set are the same task; near misses stay below 0.3.</summary>
    public const double LeastScore = 0.33;

    /// <summary>How many others a measure is compared with. Only where more share its words does it matter which came first.</summary>
    public const int MostCandidates = 32;

    /// <summary>How many links a measure that comes brings along; later measures may add more to it.</summary>
    private const int MostLinks = 16;

    /// <param name="own">The measures of policies that come.</param>
    /// <param name="others">Measures of other policies that share keys with them, each once.</param>
    public static IEnumerable<Link<TKey>> Find<TKey>(IEnumerable<SketchedMeasure<TKey>> own, IEnumerable<SketchedMeasure<TKey>> others)
        where TKey : notnull, IEquatable<TKey>
    {
        var index = new KeyIndex<TKey>(MostCandidates);
        foreach (var measure in others)
            index.Add(measure);
        return BestOf(Compare(own, index));
    }

    /// <summary>All pairs among the measures of some policies, however many there are.</summary>
    public static IReadOnlyList<Link<TKey>> FindAmong<TKey>(IEnumerable<SketchedMeasure<TKey>> measures)
        where TKey : notnull, IEquatable<TKey> => Compare(measures, new KeyIndex<TKey>(int.MaxValue));

    /// <summary>Of the links of each measure that was compared the best ones.</summary>
    public static IEnumerable<Link<TKey>> BestOf<TKey>(IReadOnlyList<Link<TKey>> links) =>
        links.GroupBy(link => link.One).SelectMany(same => same.OrderByDescending(link => link.Score).Take(MostLinks));

    private static List<Link<TKey>> Compare<TKey>(IEnumerable<SketchedMeasure<TKey>> measures, KeyIndex<TKey> index)
        where TKey : notnull, IEquatable<TKey>
    {
        var partners = new BestPartners<TKey>();
        foreach (var measure in measures)
        {
            foreach (var candidate in index.CandidatesOf(measure))
                partners.Compare(measure, candidate);
            index.Add(measure);
        }
        return partners.Mutual();
    }
}
