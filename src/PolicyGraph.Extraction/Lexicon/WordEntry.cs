namespace PolicyGraph.Extraction.Lexicon;

/// <summary>An entry of a <see cref="WordIndex{T}"/>.</summary>
internal readonly struct WordEntry<T>
{
    private readonly ulong _edge;
    private readonly ulong _mask;
    private readonly string _word;
    private readonly bool _byLast;

    /// <param name="word">Not empty.</param>
    /// <param name="byLast">The word is asked for at the end of a text.</param>
    public WordEntry(T value, string word, bool byLast)
    {
        (Value, _word, _byLast) = (value, word, byLast);
        _edge = byLast ? WordEdge.AtEnd(word) : WordEdge.AtStart(word);
        _mask = WordEdge.Mask(word.Length, byLast);
    }

    public T Value { get; }

    /// <summary>The first character of a word that is asked for at the start of a text, else the last.</summary>
    public char Outer => _word[_byLast ? ^1 : 0];

    /// <summary>The one beside it; NUL where the word has no other.</summary>
    public char Inner => _word.Length == 1 ? '\0' : _word[_byLast ? ^2 : 1];

    /// <param name="edge">The edge of <paramref name="text"/>, worked out once for all words that it is compared with.</param>
    public bool StandsAt(ReadOnlySpan<char> text, ulong edge) =>
        ((edge ^ _edge) & _mask) == 0 && (_mask != ulong.MaxValue || _word.Length == WordEdge.Length || IsWhole(text));

    private bool IsWhole(ReadOnlySpan<char> text) =>
        _byLast ? text.EndsWith(_word, StringComparison.Ordinal) : text.StartsWith(_word, StringComparison.Ordinal);
}
