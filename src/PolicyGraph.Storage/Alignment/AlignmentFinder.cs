namespace PolicyGraph.Storage.Alignment;

/// <summary>
/// Finds measures that say the same. A measure of one policy and a measure of another belong together when each is the
/// likest to the other there and they are like enough: that depends on these two policies alone, not on the order in which
/// they came.
/// </summary>
internal static class AlignmentFinder
{
    /// <summary>Pairs of the labelled set that are less like are more often chance than the same task.</summary>
    public const double LeastScore = 0.36;

    /// <param name="own">The measures of policies that were written.</param>
    /// <param name="others">Measures of other policies that have a key in common with them, each once.</param>
    public static IReadOnlyList<Link<TKey>> Find<TKey>(IReadOnlyList<SketchedMeasure<TKey>> own, IEnumerable<SketchedMeasure<TKey>> others)
        where TKey : notnull, IEquatable<TKey>
    {
        var partners = new BestPartners<TKey>();
        var byKey = new Dictionary<long, List<SketchedMeasure<TKey>>>();
        foreach (var measure in own)
        {
            partners.Add(measure, byKey);
            foreach (var key in measure.Sketch.Keys())
            {
                if (!byKey.TryGetValue(key, out var bucket))
                    byKey.Add(key, bucket = []);
                bucket.Add(measure);
            }
        }
        foreach (var measure in others)
            partners.Add(measure, byKey);
        return partners.Mutual();
    }
}
