namespace PolicyGraph.Storage.Alignment;

/// <summary>The measures of a policy, found by the pairs of words that they have.</summary>
internal sealed class SketchedPolicy<TKey>(IReadOnlyList<SketchedMeasure<TKey>> measures)
    where TKey : notnull
{
    /// <summary>Up to so many measures are looked through for one.</summary>
    private const int Few = 16;

    /// <summary>Keys in order; made when first asked, as most policies never are.</summary>
    private long[]? keys;

    /// <summary>For each of <see cref="keys"/> the measure that has it.</summary>
    private SketchedMeasure<TKey>[] holders = [];

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
    public bool HasNearerTo(SketchedMeasure<TKey> other, SketchedMeasure<TKey> own, double score)
    {
        var ordered = keys ?? Order();
        foreach (var key in other.Sketch.Keys())
        {
            for (var i = FirstOf(ordered, key); i < ordered.Length && ordered[i] == key; i++)
            {
                if (holders[i] == own)
                    continue;
                var likeness = holders[i].Sketch.LikenessTo(other.Sketch);
                if (likeness > score || (likeness == score && holders[i].Position < own.Position))
                    return true;
            }
        }
        return false;
    }

    private long[] Order()
    {
        var count = measures.Sum(measure => measure.Sketch.Keys().Length);
        var (ordered, owners) = (new long[count], new SketchedMeasure<TKey>[count]);
        var next = 0;
        foreach (var measure in measures)
        {
            foreach (var key in measure.Sketch.Keys())
                (ordered[next], owners[next++]) = (key, measure);
        }
        Array.Sort(ordered, owners);
        (keys, holders) = (ordered, owners);
        return ordered;
    }

    private static int FirstOf(long[] keys, long key)
    {
        var (from, to) = (0, keys.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = keys[middle] < key ? (middle + 1, to) : (from, middle);
        }
        return from;
    }
}
