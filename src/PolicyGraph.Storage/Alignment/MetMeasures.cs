using System.Runtime.InteropServices;

namespace PolicyGraph.Storage.Alignment;

/// <summary>
/// The measures that many others are compared with, each under a number. Bits side by side tell of most keys that a measure has
/// them not: most comparisons end there, which would otherwise go through three objects each.
/// </summary>
/// <param name="find">A policy; asked once for each that a measure is met of.</param>
internal sealed class MetMeasures<TKey>(Func<TKey, SketchedPolicy<TKey>> find)
    where TKey : notnull
{
    private const int WordBits = 64;

    /// <summary>Of a measure; so many that few of its dozen keys share a bit with another's.</summary>
    private const int Words = 16;

    private readonly List<(SketchedMeasure<TKey> Measure, SketchedPolicy<TKey> Policy)> measures = [];
    private readonly Dictionary<TKey, int> places = [];
    private readonly Dictionary<TKey, SketchedPolicy<TKey>> policies = [];
    private readonly List<ulong> bits = [];

    public (SketchedMeasure<TKey> Measure, SketchedPolicy<TKey> Policy) this[int place] => measures[place];

    public int[] PlacesOf(IReadOnlyList<CrowdMember<TKey>> members) => [.. members.Select(PlaceOf)];

    /// <summary>Where the measure is; it is taken up where it is not there yet.</summary>
    public int PlaceOf(CrowdMember<TKey> member)
    {
        if (places.TryGetValue(member.Measure, out var place))
            return place;
        if (!policies.TryGetValue(member.Policy, out var policy))
            policies.Add(member.Policy, policy = find(member.Policy));
        return Add(policy.Find(member.Measure), policy);
    }

    /// <summary>Whether that key, which both have, is the one of all that both have that weighs most in both.</summary>
    public bool IsHeaviestKey(SketchedMeasure<TKey> one, int place, long key) =>
        SharesNoOther(one.Sketch.Keys(), place, key) || one.Sketch.HeaviestKeyWith(measures[place].Measure.Sketch) == key;

    private int Add(SketchedMeasure<TKey> measure, SketchedPolicy<TKey> policy)
    {
        Span<ulong> own = stackalloc ulong[Words];
        own.Clear();
        foreach (var key in measure.Sketch.Keys())
            own[WordOf(key)] |= BitOf(key);
        bits.AddRange(own);
        var place = measures.Count;
        places.Add(measure.Measure, place);
        measures.Add((measure, policy));
        return place;
    }

    private bool SharesNoOther(ReadOnlySpan<long> keys, int place, long key)
    {
        var own = CollectionsMarshal.AsSpan(bits).Slice(place * Words, Words);
        foreach (var other in keys)
        {
            if (other != key && (own[WordOf(other)] & BitOf(other)) != 0)
                return false;
        }
        return true;
    }

    private static ulong BitOf(long key) => 1UL << (int)((ulong)key % WordBits);

    private static int WordOf(long key) => (int)((ulong)key / WordBits % Words);
}
