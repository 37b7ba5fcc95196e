namespace PolicyGraph.Storage.Alignment;

/// <summary>The measures of a policy, found by the pairs of words that they have.</summary>
internal sealed class SketchedPolicy<TKey>(IReadOnlyList<SketchedMeasure<TKey>> measures)
    where TKey : notnull
{
    /// <summary>Up to so many measures are looked through for one.</summary>
    private const int Few = 16;

    /// <summary>Made when first asked, as most policies never are.</summary>
    private KeyIndex<TKey>? index;

    private Dictionary<TKey, SketchedMeasure<TKey>>? byId;

    public IReadOnlyList<SketchedMeasure<TKey>> Measures => measures;

    public SketchedMeasure<TKey> Find(TKey measure)
    {
        if (measures.Count > Few)
            return (byId ??= measures.ToDictionary(own => own.Measure))[measure];
        for (var i = 0; i < measures.Count; i++)
        {
            if (EqualityComparer<TKey>.Default.Equals(measures[i].Measure, measure))
                return measures[i];
        }
        throw new KeyNotFoundException($"The policy has no measure {measure}.");
    }

    /// <summary>Whether a measure of another policy is nearer to one of these than to <paramref name="own"/>, to which it is as like as <paramref name="score"/> says.</summary>
    public bool HasNearerTo(SketchedMeasure<TKey> other, SketchedMeasure<TKey> own, double score) =>
        (index ??= new KeyIndex<TKey>(measures)).HasNearerTo(other, own, score);
}
