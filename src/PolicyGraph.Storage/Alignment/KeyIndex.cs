namespace PolicyGraph.Storage.Alignment;

/// <summary>Measures by the pairs of words that they share.</summary>
/// <param name="mostCandidates">How many a measure is compared with, of each key those that came last first.</param>
internal sealed class KeyIndex<TKey>(int mostCandidates)
    where TKey : notnull, IEquatable<TKey>
{
    private readonly Dictionary<long, List<SketchedMeasure<TKey>>> byKey = [];
    private readonly HashSet<SketchedMeasure<TKey>> found = [];

    public void Add(SketchedMeasure<TKey> measure)
    {
        foreach (var key in measure.Sketch.Keys())
        {
            if (!byKey.TryGetValue(key, out var bucket))
                byKey.Add(key, bucket = []);
            bucket.Add(measure);
        }
    }

    /// <summary>Measures of other policies that share a key with it; to be read before the next call.</summary>
    public IReadOnlyCollection<SketchedMeasure<TKey>> CandidatesOf(SketchedMeasure<TKey> measure)
    {
        found.Clear();
        foreach (var key in measure.Sketch.Keys())
        {
            if (!byKey.TryGetValue(key, out var bucket))
                continue;
            for (var i = bucket.Count - 1; i >= 0 && found.Count < mostCandidates; i--)
            {
                if (!bucket[i].Policy.Equals(measure.Policy))
                    found.Add(bucket[i]);
            }
        }
        return found;
    }
}
