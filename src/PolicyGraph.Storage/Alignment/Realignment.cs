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

    private readonly Dictionary<long, Crowd<TKey>> crowds = [];

    public bool IsIdle => crowds.Count == 0;

    /// <summary>By key, in no order.</summary>
    public IReadOnlyDictionary<long, Crowd<TKey>> Crowds => crowds;

    /// <summary>By key, least first, so that what is written is written in one order whatever came first.</summary>
    public IEnumerable<Crowd<TKey>> CrowdsInOrder => crowds.Values.OrderBy(crowd => crowd.Key);

    public IEnumerable<Crowd<TKey>> CrowdsToRead => CrowdsInOrder.Where(crowd => crowd.NeedsAll);

    /// <summary>Policies of the store that newcomers may be linked with, where <see cref="CrowdsToRead"/> do not tell.</summary>
    public IReadOnlySet<TKey> PoliciesToCompare() =>
        crowds.Values.Where(crowd => crowd.HasNewcomers).SelectMany(crowd => crowd.Former).Select(member => member.Policy).ToHashSet();

    public void Add(SketchedPolicy<TKey> newcomer)
    {
        foreach (var measure in newcomer.Measures)
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
    /// <param name="newcomers">All that were added; gone through once, on the thread of the caller.</param>
    /// <param name="find">A newcomer or a policy of the store; asked on the thread of the caller.</param>
    public IEnumerable<Link<TKey>[]> FindLinks(IEnumerable<SketchedPolicy<TKey>> newcomers, Func<TKey, SketchedPolicy<TKey>> find)
    {
        var met = new MetMeasures<TKey>(find);
        var standing = crowds.Values.Where(crowd => crowd.HasNewcomers && crowd.Representatives.Count > 1).ToDictionary(crowd => crowd.Key, crowd => met.PlacesOf(crowd.Representatives));
        var stored = StoredPairsByPolicy(met);
        var ofNewcomers = InTurn(newcomers, policy => new Comparison<TKey>(met, policy).LinksOfNewcomer(crowds, standing));
        var ofStored = InTurn(stored.Select(one => (Policy: find(one.Key), Pairs: one.Value)), one => new Comparison<TKey>(met, one.Policy).LinksOf(one.Pairs));
        return ofNewcomers.Concat(ofStored);
    }

    private static IEnumerable<Link<TKey>[]> InTurn<T>(IEnumerable<T> policies, Func<T, IEnumerable<Link<TKey>>> linksOf)
    {
        var ahead = Task.FromResult<Link<TKey>[]>([]);
        foreach (var some in policies.Chunk(PoliciesAtOnce))
        {
            var next = Task.Run(() => some.AsParallel().AsOrdered().SelectMany(linksOf).ToArray());
            yield return ahead.GetAwaiter().GetResult();
            ahead = next;
        }
        yield return ahead.GetAwaiter().GetResult();
    }

    /// <summary>By policy, so that each is read once however many crowds it is met in.</summary>
    private Dictionary<TKey, List<(long Key, TKey Measure, int Met)>> StoredPairsByPolicy(MetMeasures<TKey> met)
    {
        var byPolicy = new Dictionary<TKey, List<(long Key, TKey Measure, int Met)>>();
        foreach (var crowd in crowds.Values)
        {
            foreach (var (one, representative) in crowd.PairsOfStored())
            {
                if (!byPolicy.TryGetValue(one.Policy, out var pairs))
                    byPolicy.Add(one.Policy, pairs = []);
                pairs.Add((crowd.Key, one.Measure, met.PlaceOf(representative)));
            }
        }
        return byPolicy;
    }

    private Crowd<TKey> CrowdOf(long key)
    {
        if (!crowds.TryGetValue(key, out var crowd))
            crowds.Add(key, crowd = new Crowd<TKey>(key));
        return crowd;
    }
}
