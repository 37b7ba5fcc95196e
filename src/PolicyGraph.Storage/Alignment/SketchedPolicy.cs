namespace PolicyGraph.Storage.Alignment;

/// <summary>The measures of a policy, found by the pairs of words that they have.</summary>
internal sealed class SketchedPolicy<TKey>
    where TKey : notnull
{
    private readonly long[] keys;

    /// <summary>For each of <see cref="keys"/> the measure that has it.</summary>
    private readonly SketchedMeasure<TKey>[] holders;

    private readonly Dictionary<TKey, SketchedMeasure<TKey>> byId;

    public SketchedPolicy(IReadOnlyList<SketchedMeasure<TKey>> measures)
    {
        Measures = measures;
        byId = measures.ToDictionary(measure => measure.Measure);
        var pairs = new List<(long Key, SketchedMeasure<TKey> Measure)>();
        foreach (var measure in measures)
        {
            foreach (var key in measure.Sketch.Keys())
                pairs.Add((key, measure));
        }
        pairs.Sort((one, other) => one.Key.CompareTo(other.Key));
        (keys, holders) = ([.. pairs.Select(pair => pair.Key)], [.. pairs.Select(pair => pair.Measure)]);
    }

    public IReadOnlyList<SketchedMeasure<TKey>> Measures { get; }

    public SketchedMeasure<TKey> Find(TKey measure) => byId[measure];

    /// <summary>Whether a measure of another policy is nearer to one of these than to <paramref name="own"/>, to which it is as like as <paramref name="score"/> says.</summary>
    public bool HasNearerTo(SketchedMeasure<TKey> other, SketchedMeasure<TKey> own, double score)
    {
        foreach (var key in other.Sketch.Keys())
        {
            for (var i = FirstOf(key); i < keys.Length && keys[i] == key; i++)
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

    private int FirstOf(long key)
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
