namespace PolicyGraph.Storage.Alignment;

/// <summary>The measures of a policy beside those that stand for the crowds that it is in.</summary>
internal sealed class Comparison<TKey>(MetMeasures<TKey> met, SketchedPolicy<TKey> policy)
    where TKey : notnull
{
    /// <param name="standing">By the key of a crowd that newcomers are in, with others: where its representatives are among those that are met.</param>
    public List<Link<TKey>> LinksOfNewcomer(IReadOnlyDictionary<long, Crowd<TKey>> crowds, Dictionary<long, int[]> standing)
    {
        var links = new List<Link<TKey>>();
        foreach (var measure in policy.Measures)
        {
            foreach (var key in measure.Sketch.Keys())
            {
                if (standing.TryGetValue(key, out var places))
                    AddLinks(measure, crowds[key], places, links);
            }
        }
        return links;
    }

    /// <param name="pairs">Each a measure of the policy, one that is met, and the crowd that both are in.</param>
    public List<Link<TKey>> LinksOf(List<(long Key, TKey Measure, int Met)> pairs)
    {
        var links = new List<Link<TKey>>();
        foreach (var pair in pairs)
            AddLink(policy.Find(pair.Measure), pair.Key, pair.Met, links);
        return links;
    }

    private void AddLinks(SketchedMeasure<TKey> measure, Crowd<TKey> crowd, int[] places, List<Link<TKey>> links)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var representative = crowd.Representatives[i];
            if (!representative.Policy.Equals(measure.Policy) && crowd.IsTurnOf(measure.Member, representative))
                AddLink(measure, crowd.Key, places[i], links);
        }
    }

    private void AddLink(SketchedMeasure<TKey> measure, long key, int place, List<Link<TKey>> links)
    {
        if (!met.IsHeaviestKey(measure, place, key))
            return;
        var (other, ofOther) = met[place];
        if (AlignmentFinder.Compare(measure, policy, other, ofOther, key) is { } link)
            links.Add(link);
    }
}
