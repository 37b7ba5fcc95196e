using System.Buffers.Binary;

namespace PolicyGraph.Words.Profiles;

/// <summary>
/// The heaviest words of a text as numbers, small enough to be kept with it. Two sketches are compared in whole numbers, so
/// that their likeness is the same whichever is asked first and on every machine that made them alike.
/// </summary>
public sealed class TermSketch
{
    /// <summary>Words kept; a measure seldom has more that count.</summary>
    private const int MostTerms = 40;

    /// <summary>Length of the vector of weights.</summary>
    private const double Norm = 4096;

    private const int TermBytes = 6;

    private const int LargestSum = 6;
    private const int MostKeys = 12;
    private const int WeightBits = 16;

    private readonly uint[] terms;
    private readonly ushort[] weights;

    private ulong[]? sorted;
    private long[]? keys;

    private TermSketch(uint[] terms, ushort[] weights) => (this.terms, this.weights) = (terms, weights);

    /// <summary>Nothing is like it.</summary>
    public bool IsEmpty => terms.Length == 0;

    /// <summary>
    /// Numbers that stand for pairs of its heaviest words; texts are worth comparing when they have one in common. Pairs
    /// whose places, from 0, add up to no more than six: 12 at most.
    /// </summary>
    public ReadOnlySpan<long> Keys() => keys ??= FindKeys();

    /// <summary>
    /// Of the pairs that both have the one that weighs most in both, the same whichever is asked; null when they have none in
    /// common.
    /// </summary>
    public long? HeaviestKeyWith(TermSketch other)
    {
        var own = Keys();
        var others = other.Keys();
        long? heaviest = null;
        var least = int.MaxValue;
        for (var i = 0; i < own.Length && i <= least; i++)
        {
            var j = others.IndexOf(own[i]);
            if (j < 0 || i + j > least || (i + j == least && own[i] > heaviest))
                continue;
            (heaviest, least) = (own[i], i + j);
        }
        return heaviest;
    }

    /// <summary>Cosine of the angle between both, 0 to 1, to three decimals.</summary>
    public double LikenessTo(TermSketch other)
    {
        var (own, others) = (Sorted(), other.Sorted());
        long product = 0;
        for (var (i, j) = (0, 0); i < own.Length && j < others.Length;)
        {
            var (one, two) = (own[i] >> WeightBits, others[j] >> WeightBits);
            if (one == two)
                product += (ushort)own[i] * (long)(ushort)others[j];
            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }
        return Math.Min(1, Math.Round(product / (Norm * Norm), 3, MidpointRounding.AwayFromZero));
    }

    /// <summary>Six bytes a word, heaviest first; <see cref="Read"/> reads them.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[terms.Length * TermBytes];
        for (var i = 0; i < terms.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * TermBytes), terms[i]);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan((i * TermBytes) + sizeof(uint)), weights[i]);
        }
        return bytes;
    }

    public static TermSketch Read(ReadOnlySpan<byte> bytes)
    {
        var (terms, weights) = (new uint[bytes.Length / TermBytes], new ushort[bytes.Length / TermBytes]);
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * TermBytes)..]);
            weights[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[((i * TermBytes) + sizeof(uint))..]);
        }
        return new TermSketch(terms, weights);
    }

    /// <param name="words">Heaviest first.</param>
    internal static TermSketch Of(ReadOnlySpan<WeightedTerm> words)
    {
        words = words[..Math.Min(words.Length, MostTerms)];
        var squares = 0.0;
        foreach (var word in words)
            squares += word.Weight * word.Weight;
        var (terms, weights) = (new uint[words.Length], new ushort[words.Length]);
        for (var i = 0; i < words.Length; i++)
            (terms[i], weights[i]) = (NumberOf(words[i].Word), (ushort)Math.Round(words[i].Weight * Norm / Math.Sqrt(squares)));
        return new TermSketch(terms, weights);
    }

    private long[] FindKeys()
    {
        Span<long> found = stackalloc long[MostKeys];
        var count = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            for (var j = i + 1; j < terms.Length && i + j <= LargestSum; j++)
            {
                var key = KeyOf(terms[i], terms[j]);
                if (!found[..count].Contains(key))
                    found[count++] = key;
            }
        }
        return found[..count].ToArray();
    }

    /// <summary>By term, for comparing: term and weight in one number.</summary>
    private ulong[] Sorted()
    {
        if (sorted is null)
        {
            var pairs = new ulong[terms.Length];
            for (var i = 0; i < pairs.Length; i++)
                pairs[i] = ((ulong)terms[i] << WeightBits) | weights[i];
            Array.Sort(pairs);
            sorted = pairs;
        }
        return sorted;
    }

    /// <summary>FNV-1a over the UTF-16 units, mixed once more.</summary>
    private static uint NumberOf(string word)
    {
        var number = 2166136261;
        foreach (var character in word)
            number = (number ^ character) * 16777619;
        return (uint)(Mixed(number) >> 32);
    }

    private static long KeyOf(uint one, uint other) => (long)Mixed(((ulong)Math.Min(one, other) << 32) | Math.Max(one, other));

    /// <summary>The finalizer of SplitMix64.</summary>
    private static ulong Mixed(ulong number)
    {
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }
}
