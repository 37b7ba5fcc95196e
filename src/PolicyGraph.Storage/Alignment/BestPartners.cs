namespace PolicyGraph.Storage.Alignment;

/// <summary>For each measure and each policy other than its own the measure there that is likest to it; of equal ones the first.</summary>
/// <param name="mostCandidates">How many others a measure is compared with, those that came last first.</param>
internal sealed class BestPartners<TKey>(int mostCandidates)
    where TKey : notnull, IEquatable<TKey>
{
    private readonly Dictionary<long, List<SketchedMeasure<TKey>>> byKey = [];
    private readonly Dictionary<(TKey Measure, TKey Policy), (SketchedMeasure<TKey> Partner, double Score)> best = [];
    private readonly List<Link<TKey>> links = [];
    private readonly HashSet<SketchedMeasure<TKey>> seen = [];

    /// <summary>From now on measures are compared with this one.</summary>
    public void Add(SketchedMeasure<TKey> measure)
    {
        foreach (var key in measure.Sketch.Keys())
        {
            if (!byKey.TryGetValue(key, out var bucket))
                byKey.Add(key, bucket = []);
            bucket.Add(measure);
        }
    }

    /// <summary>Compares a measure with those that share a key with it.</summary>
    public void Compare(SketchedMeasure<TKey> measure)
    {
        seen.Clear();
        foreach (var key in measure.Sketch.Keys())
        {
            if (!byKey.TryGetValue(key, out var bucket))
                continue;
            for (var i = bucket.Count - 1; i >= 0 && seen.Count < mostCandidates; i--)
            {
                if (!bucket[i].Policy.Equals(measure.Policy) && seen.Add(bucket[i]))
                    Compare(measure, bucket[i]);
            }
        }
    }

    /// <summary>The pairs in which each is the best partner of the other.</summary>
    public List<Link<TKey>> Mutual() => links.FindAll(link => IsBest(link.One, link.Other) && IsBest(link.Other, link.One));

    private void Compare(SketchedMeasure<TKey> one, SketchedMeasure<TKey> other)
    {
        var score = one.Sketch.LikenessTo(other.Sketch);
        if (score < AlignmentFinder.LeastScore)
            return;
        links.Add(new Link<TKey>(one, other, score));
        Offer(one, other, score);
        Offer(other, one, score);
    }

    private void Offer(SketchedMeasure<TKey> measure, SketchedMeasure<TKey> partner, double score)
    {
        var place = (measure.Measure, partner.Policy);
        if (!best.TryGetValue(place, out var known) || score > known.Score || (score == known.Score && partner.Position < known.Partner.Position))
            best[place] = (partner, score);
    }

    private bool IsBest(SketchedMeasure<TKey> measure, SketchedMeasure<TKey> partner) => best[(measure.Measure, partner.Policy)].Partner == partner;
}
