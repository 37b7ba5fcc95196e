using System.Numerics;

namespace PolicyGraph.Storage.Alignment;

/// <summary>The measures of a policy by the pairs of words that they have.</summary>
internal sealed class KeyIndex<TKey>
    where TKey : notnull
{
    /// <summary>For each ending of a key where in <see cref="keys"/> the first with it stands, -1 for none.</summary>
    private readonly int[] firsts;

    private readonly long[] keys;

    /// <summary>For each of <see cref="keys"/> the measure that has it.</summary>
    private readonly SketchedMeasure<TKey>[] holders;

    /// <summary>For each of <see cref="keys"/> the place of the next one with the same ending, -1 for none.</summary>
    private readonly int[] nexts;

    public KeyIndex(IReadOnlyList<SketchedMeasure<TKey>> measures)
    {
        var count = measures.Sum(measure => measure.Sketch.Keys().Length);
        firsts = new int[BitOperations.RoundUpToPowerOf2((uint)(count * 2) + 1)];
        Array.Fill(firsts, -1);
        (keys, holders, nexts) = (new long[count], new SketchedMeasure<TKey>[count], new int[count]);
        var next = 0;
        foreach (var measure in measures)
        {
            foreach (var key in measure.Sketch.Keys())
            {
                ref var first = ref firsts[EndingOf(key)];
                (keys[next], holders[next], nexts[next]) = (key, measure, first);
                first = next++;
            }
        }
    }

    /// <summary>See <see cref="SketchedPolicy{TKey}.HasNearerTo"/>.</summary>
    public bool HasNearerTo(SketchedMeasure<TKey> other, SketchedMeasure<TKey> own, double score)
    {
        foreach (var key in other.Sketch.Keys())
        {
            for (var i = firsts[EndingOf(key)]; i >= 0; i = nexts[i])
            {
                if (keys[i] != key || holders[i] == own)
                    continue;
                var likeness = holders[i].Sketch.LikenessTo(other.Sketch);
                if (likeness > score || (likeness == score && holders[i].Position < own.Position))
                    return true;
            }
        }
        return false;
    }

    /// <summary>Keys are scattered already.</summary>
    private int EndingOf(long key) => (int)key & (firsts.Length - 1);
}
