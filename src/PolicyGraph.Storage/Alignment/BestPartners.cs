namespace PolicyGraph.Storage.Alignment;

/// <summary>For each measure and each policy other than its own the measure there that is likest to it; of equal ones the first.</summary>
internal sealed class BestPartners<TKey>
    where TKey : notnull, IEquatable<TKey>
{
    private readonly Dictionary<(TKey Measure, TKey Policy), (SketchedMeasure<TKey> Partner, double Score)> best = [];
    private readonly List<Link<TKey>> links = [];
    private readonly HashSet<SketchedMeasure<TKey>> seen = [];

    /// <summary>Compares a measure with those of other policies that share a key with it.</summary>
    public void Add(SketchedMeasure<TKey> measure, Dictionary<long, List<SketchedMeasure<TKey>>> byKey)
    {
        seen.Clear();
        foreach (var key in measure.Sketch.Keys())
        {
            foreach (var partner in byKey.GetValueOrDefault(key) ?? [])
            {
                if (!partner.Policy.Equals(measure.Policy) && seen.Add(partner))
                    Add(measure, partner, measure.Sketch.LikenessTo(partner.Sketch));
            }
        }
    }

    /// <summary>The pairs in which each is the best partner of the other.</summary>
    public IReadOnlyList<Link<TKey>> Mutual() => links.FindAll(link => IsBest(link.One, link.Other) && IsBest(link.Other, link.One));

    private void Add(SketchedMeasure<TKey> one, SketchedMeasure<TKey> other, double score)
    {
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
