namespace PolicyGraph.Storage.Alignment;

/// <summary>For each measure and each policy other than its own the measure there that is likest to it; of equal ones the first.</summary>
internal sealed class BestPartners<TKey>
    where TKey : notnull, IEquatable<TKey>
{
    private readonly Dictionary<(TKey Measure, TKey Policy), (SketchedMeasure<TKey> Partner, double Score)> best = [];
    private readonly List<Link<TKey>> links = [];

    public void Compare(SketchedMeasure<TKey> measure, SketchedMeasure<TKey> other)
    {
        var score = measure.Sketch.LikenessTo(other.Sketch);
        if (score < AlignmentFinder.LeastScore)
            return;
        links.Add(new Link<TKey>(measure, other, score));
        Offer(measure, other, score);
        Offer(other, measure, score);
    }

    /// <summary>The pairs in which each is the best partner of the other.</summary>
    public List<Link<TKey>> Mutual() => links.FindAll(link => IsBest(link.One, link.Other) && IsBest(link.Other, link.One));

    private void Offer(SketchedMeasure<TKey> measure, SketchedMeasure<TKey> partner, double score)
    {
        var place = (measure.Measure, partner.Policy);
        if (!best.TryGetValue(place, out var known) || score > known.Score || (score == known.Score && partner.Position < known.Partner.Position))
            best[place] = (partner, score);
    }

    private bool IsBest(SketchedMeasure<TKey> measure, SketchedMeasure<TKey> partner) => best[(measure.Measure, partner.Policy)].Partner == partner;
}
