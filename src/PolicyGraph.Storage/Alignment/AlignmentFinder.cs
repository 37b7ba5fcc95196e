namespace PolicyGraph.Storage.Alignment;

/// <summary>
/// Tells whether two measures say the same: when they share a pair of their heaviest words, are like enough, and each is the
/// likest to the other in its policy, of equal ones the first. That depends on their two policies alone.
/// </summary>
internal static class AlignmentFinder
{
    /// <summary>Likeness from which on two measures of the labelled set are the same task; near misses stay below 0.3.</summary>
    public const double LeastScore = 0.33;

    /// <summary>All pairs among the measures of some policies, however many there are.</summary>
    public static IReadOnlyList<Link<TKey>> FindAmong<TKey>(IEnumerable<SketchedMeasure<TKey>> measures)
        where TKey : notnull
    {
        var policies = measures.GroupBy(measure => measure.Policy).Select(own => new SketchedPolicy<TKey>([.. own])).ToArray();
        var links = new List<Link<TKey>>();
        for (var i = 0; i < policies.Length; i++)
        {
            for (var j = 0; j < i; j++)
                links.AddRange(FindBetween(policies[j], policies[i]));
        }
        return links;
    }

    /// <summary>Two measures that met in the crowd of the heaviest pair of words that they share.</summary>
    /// <returns>Null when they do not say the same.</returns>
    public static Link<TKey>? Compare<TKey>(SketchedMeasure<TKey> one, SketchedPolicy<TKey> ofOne, SketchedMeasure<TKey> other, SketchedPolicy<TKey> ofOther, long key)
        where TKey : notnull
    {
        var score = one.Sketch.LikenessTo(other.Sketch);
        if (score < LeastScore || ofOne.HasNearerTo(other, one, score) || ofOther.HasNearerTo(one, other, score))
            return null;
        return one.Member.Rank < other.Member.Rank ? new(one.Measure, other.Measure, key, score) : new(other.Measure, one.Measure, key, score);
    }

    private static IEnumerable<Link<TKey>> FindBetween<TKey>(SketchedPolicy<TKey> one, SketchedPolicy<TKey> other)
        where TKey : notnull =>
        from measure in one.Measures
        from candidate in other.Measures
        let key = measure.Sketch.HeaviestKeyWith(candidate.Sketch)
        where key is not null
        let link = Compare(measure, one, candidate, other, key.Value)
        where link is not null
        select link.Value;
}
