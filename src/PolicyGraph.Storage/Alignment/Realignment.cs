namespace PolicyGraph.Storage.Alignment;

/// <summary>
/// What becomes of the links of a store while policies come and go. It is told who stands for the crowds that these belong to
/// (<see cref="Crowds"/>, <see cref="Crowd{TKey}.Meet"/>), then all members of the few crowds that get other representatives
/// (<see cref="CrowdsToRead"/>), and then finds the links. Links depend on which policies the store holds, not on how they came.
/// </summary>
internal sealed class Realignment<TKey>
    where TKey : notnull
{
    /// <summary>Read before they are compared; enough that all cores have some.</summary>
    private const int PoliciesAtOnce = 512;

    private readonly Dictionary<TKey, SketchedPolicy<TKey>> newcomers = [];
    private readonly Dictionary<long, Crowd<TKey>> crowds = [];

    public bool IsIdle => crowds.Count == 0;

    /// <summary>By key, in no order.</summary>
    public IReadOnlyDictionary<long, Crowd<TKey>> Crowds => crowds;

    /// <summary>By key, least first, so that what is written is written in one order whatever came first.</summary>
    public IEnumerable<Crowd<TKey>> CrowdsInOrder => crowds.Values.OrderBy(crowd => crowd.Key);

    public IEnumerable<Crowd<TKey>> CrowdsToRead => CrowdsInOrder.Where(crowd => crowd.NeedsAll);

    /// <summary>Policies of the store that newcomers may be linked with, where <see cref="CrowdsToRead"/> do not tell.</summary>
    public IReadOnlySet<TKey> PoliciesToCompare() =>
        crowds.Values.Where(crowd => crowd.Newcomers.Count > 0).SelectMany(crowd => crowd.Former).Select(member => member.Policy).ToHashSet();

    public void Add(SketchedPolicy<TKey> policy)
    {
        if (policy.Measures.Count > 0)
            newcomers.Add(policy.Measures[0].Policy, policy);
        foreach (var measure in policy.Measures)
        {
            foreach (var key in measure.Sketch.Keys())
                CrowdOf(key).Add(measure.Member);
        }
    }

    /// <param name="keys">Crowds that the measure stood for, at least.</param>
    public void Remove(CrowdMember<TKey> measure, ReadOnlySpan<long> keys)
    {
        foreach (var key in keys)
            CrowdOf(key).Remove(measure);
    }

    /// <summary>While some are taken, the next ones are looked for.</summary>
    /// <param name="find">A policy of the store; asked on the thread of the caller, once for each that newcomers are compared with.</param>
    public IEnumerable<Link<TKey>[]> FindLinks(Func<TKey, SketchedPolicy<TKey>> find)
    {
        var met = new MetMeasures<TKey>(newcomers.Values);
        var ahead = Task.FromResult<Link<TKey>[]>([]);
        foreach (var some in PairsByPolicy(met, find).Chunk(PoliciesAtOnce))
        {
            var found = Array.ConvertAll(some, one => (Policy: Find(one.Key), Pairs: one.Value));
            var next = Task.Run(() => found.AsParallel().AsOrdered().SelectMany(one => LinksOf(one.Policy, one.Pairs, met)).ToArray());
            yield return ahead.GetAwaiter().GetResult();
            ahead = next;
        }
        yield return ahead.GetAwaiter().GetResult();

        SketchedPolicy<TKey> Find(TKey policy) => newcomers.TryGetValue(policy, out var newcomer) ? newcomer : find(policy);
    }

    private static List<Link<TKey>> LinksOf(SketchedPolicy<TKey> policy, List<(long Key, TKey Measure, int Met)> pairs, MetMeasures<TKey> met)
    {
        var links = new List<Link<TKey>>();
        foreach (var pair in pairs)
        {
            var one = policy.Find(pair.Measure);
            if (!met.IsHeaviestKey(one, pair.Met, pair.Key))
                continue;
            var (other, ofOther) = met[pair.Met];
            if (AlignmentFinder.Compare(one, policy, other, ofOther, pair.Key) is { } link)
                links.Add(link);
        }
        return links;
    }

    /// <summary>Pairs to compare by the stored policy in them, so that each is read once however many crowds it is met in.</summary>
    private Dictionary<TKey, List<(long Key, TKey Measure, int Met)>> PairsByPolicy(MetMeasures<TKey> met, Func<TKey, SketchedPolicy<TKey>> find)
    {
        var byPolicy = new Dictionary<TKey, List<(long Key, TKey Measure, int Met)>>();
        foreach (var crowd in crowds.Values)
        {
            foreach (var (one, other) in crowd.NewPairs())
            {
                var (stored, place) = met.Find(other.Measure) is { } ofOther ? (one, ofOther)
                    : met.Find(one.Measure) is { } ofOne ? (other, ofOne)
                    : (one, Meet(other));
                if (!byPolicy.TryGetValue(stored.Policy, out var pairs))
                    byPolicy.Add(stored.Policy, pairs = []);
                pairs.Add((crowd.Key, stored.Measure, place));
            }
        }
        return byPolicy;

        int Meet(CrowdMember<TKey> member)
        {
            var policy = find(member.Policy);
            return met.Add(policy.Find(member.Measure), policy);
        }
    }

    private Crowd<TKey> CrowdOf(long key)
    {
        if (!crowds.TryGetValue(key, out var crowd))
            crowds.Add(key, crowd = new Crowd<TKey>(key));
        return crowd;
    }
}
