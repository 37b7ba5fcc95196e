namespace PolicyGraph.Extraction.Lexicon;

/// <summary>The entries of a <see cref="WordIndex{T}"/> whose words stand at the edge of a text, in table order.</summary>
internal ref struct WordMatches<T>(ReadOnlySpan<WordEntry<T>> entries, ReadOnlySpan<char> text, ulong edge)
{
    private readonly ReadOnlySpan<WordEntry<T>> _entries = entries;
    private readonly ReadOnlySpan<char> _text = text;
    private readonly ulong _edge = edge;
    private int _next;

    /// <summary>Whether one of the words stands there.</summary>
    public readonly bool Any
    {
        get
        {
            var first = this;
            return first.MoveNext();
        }
    }

    /// <summary>The first of them; the default where none stands there.</summary>
    public readonly T? First
    {
        get
        {
            var first = this;
            return first.MoveNext() ? first.Current : default;
        }
    }

    public readonly T Current => _entries[_next - 1].Value;

    public readonly WordMatches<T> GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _entries.Length)
        {
            if (_entries[_next++].StandsAt(_text, _edge))
            {
                return true;
            }
        }

        return false;
    }
}
