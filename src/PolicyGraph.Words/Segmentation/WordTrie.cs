using System.Runtime.CompilerServices;

namespace PolicyGraph.Words.Segmentation;

/// <summary>
/// Words and their frequencies by prefix. An edge of the trie is one 64-bit slot of a hash table: where it comes from, its
/// character, and where it goes; so a step is one look into memory.
/// </summary>
internal sealed class WordTrie
{
    /// <summary>Every word begins there.</summary>
    public const int Root = 0;

    /// <summary>There is no such prefix.</summary>
    public const int None = 0;

    private const int NodeBits = 24;
    private const int CharacterBits = 16;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly int[] first;
    private ulong[] edges;
    private int[] frequencies;
    private double[] logarithms;
    private int nodes = 1;

    /// <param name="capacity">Prefixes to make room for.</param>
    public WordTrie(int capacity)
    {
        first = new int[char.MaxValue + 1];
        edges = new ulong[SlotsFor(capacity)];
        frequencies = new int[capacity];
        logarithms = new double[capacity];
    }

    private WordTrie(WordTrie other)
    {
        first = [.. other.first];
        edges = [.. other.edges];
        frequencies = [.. other.frequencies];
        logarithms = [.. other.logarithms];
        nodes = other.nodes;
        Total = other.Total;
    }

    /// <summary>Sum of all frequencies added, those of a word that was added twice both.</summary>
    public long Total { get; private set; }

    public WordTrie Copy() => new(this);

    /// <summary>A word that is there gets the new frequency.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<char> word, int frequency)
    {
        var node = Root;
        foreach (var character in word)
            node = Step(node, character) is var next && next != None ? next : Grow(node, character);
        frequencies[node] = frequency;
        logarithms[node] = Math.Log(frequency);
        Total += frequency;
    }

    /// <returns><see cref="None"/> where no word goes on like that.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int node, char character)
    {
        if (node == Root)
            return first[character];
        var key = KeyOf(node, character);
        var table = edges;
        for (var slot = SlotOf(key, table.Length); ; slot = (slot + 1) & (table.Length - 1))
        {
            var edge = table[slot];
            if (edge >> NodeBits == key)
                return (int)(edge & ((1 << NodeBits) - 1));
            if (edge == 0)
                return None;
        }
    }

    /// <summary>Whether the prefix is a word; its logarithm counts then.</summary>
    public bool IsWord(int node) => frequencies[node] > 0;

    /// <summary>Natural logarithm of the frequency of a word.</summary>
    public double LogarithmOf(int node) => logarithms[node];

    /// <summary>Whether it is a word or the beginning of one.</summary>
    public bool Holds(ReadOnlySpan<char> prefix) => Find(prefix) != None;

    /// <returns>0 for what is no word.</returns>
    public int FrequencyOf(ReadOnlySpan<char> word) => frequencies[Find(word)];

    private int Find(ReadOnlySpan<char> word)
    {
        var node = Root;
        foreach (var character in word)
        {
            if ((node = Step(node, character)) == None)
                return None;
        }
        return node;
    }

    private int Grow(int node, char character)
    {
        var grown = nodes++;
        if (grown == frequencies.Length)
            Widen();
        if (node == Root)
            first[character] = grown;
        else
            Put(edges, (KeyOf(node, character) << NodeBits) | (uint)grown);
        return grown;
    }

    private void Widen()
    {
        var capacity = frequencies.Length * 2;
        Array.Resize(ref frequencies, capacity);
        Array.Resize(ref logarithms, capacity);
        var wider = new ulong[SlotsFor(capacity)];
        foreach (var edge in edges)
        {
            if (edge != 0)
                Put(wider, edge);
        }
        edges = wider;
    }

    private static void Put(ulong[] table, ulong edge)
    {
        var slot = SlotOf(edge >> NodeBits, table.Length);
        while (table[slot] != 0)
            slot = (slot + 1) & (table.Length - 1);
        table[slot] = edge;
    }

    private static ulong KeyOf(int node, char character) => ((ulong)node << CharacterBits) | character;

    private static int SlotOf(ulong key, int slots) => (int)((key * Spread) >> 32) & (slots - 1);

    private static int SlotsFor(int capacity) => (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity * 2);
}
