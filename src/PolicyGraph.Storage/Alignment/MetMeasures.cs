using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage.Alignment;

/// <summary>
/// The measures that many others are compared with, each under a number. Their keys stand side by side, and bits tell of most
/// keys that a measure has them not: nearly all comparisons end there, which would otherwise go through three objects each.
/// </summary>
internal sealed class MetMeasures<TKey>
    where TKey : notnull
{
    /// <summary>A power of two.</summary>
    private const int Bits = 256;

    private const int WordBits = 64;
    private const int Words = Bits / WordBits;

    private readonly List<SketchedMeasure<TKey>> measures = [];
    private readonly Dictionary<TKey, int> places = [];
    private readonly List<int> lengths = [];
    private long[] keys = [];
    private ulong[] bits = [];

    /// <param name="newcomers">Policies whose measures are met.</param>
    public MetMeasures(IEnumerable<SketchedPolicy<TKey>> newcomers)
    {
        foreach (var measure in newcomers.SelectMany(policy => policy.Measures))
            Add(measure);
    }

    public SketchedMeasure<TKey> this[int place] => measures[place];

    public int? Find(TKey measure) => places.TryGetValue(measure, out var place) ? place : null;

    public int Add(SketchedMeasure<TKey> measure)
    {
        var place = measures.Count;
        var own = measure.Sketch.Keys();
        if ((place + 1) * TermSketch.MostKeys > keys.Length)
        {
            var room = Math.Max(1, place * 2);
            Array.Resize(ref keys, room * TermSketch.MostKeys);
            Array.Resize(ref bits, room * Words);
        }
        own.CopyTo(keys.AsSpan(place * TermSketch.MostKeys));
        foreach (var key in own)
            bits[(place * Words) + WordOf(key)] |= 1UL << BitOf(key);
        places.Add(measure.Measure, place);
        measures.Add(measure);
        lengths.Add(own.Length);
        return place;
    }

    /// <summary>Whether that key, which both have, is the one of all that both have that weighs most in both; see <see cref="TermSketch.HeaviestKeyWith"/>.</summary>
    /// <param name="own">Keys of another measure.</param>
    public bool IsHeaviestKey(ReadOnlySpan<long> own, int place, long key)
    {
        var others = keys.AsSpan(place * TermSketch.MostKeys, lengths[place]);
        var least = own.IndexOf(key) + others.IndexOf(key);
        for (var i = 0; i < own.Length && i <= least; i++)
        {
            var candidate = own[i];
            if ((bits[(place * Words) + WordOf(candidate)] >> BitOf(candidate) & 1) == 0)
                continue;
            var j = others.IndexOf(candidate);
            if (j >= 0 && (i + j < least || (i + j == least && candidate < key)))
                return false;
        }
        return true;
    }

    private static int BitOf(long key) => (int)((ulong)key % WordBits);

    private static int WordOf(long key) => (int)((ulong)key / WordBits % Words);
}
