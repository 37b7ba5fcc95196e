using System.Buffers;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>Text under construction that can take its last characters back, together with its offset map.</summary>
internal sealed class NormalizedTextBuilder : IDisposable
{
    private readonly List<int> _normalized = new(64);
    private readonly List<int> _original = new(64);
    private char[] _text;
    private int _shift = int.MinValue;

    public NormalizedTextBuilder(int capacity) => _text = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 16));

    public int Length { get; private set; }

    /// <summary>The last character; NUL when there is none.</summary>
    public char Last => Length == 0 ? '\0' : _text[Length - 1];

    public char this[int index] => _text[index];

    /// <summary>Adds a character that stood at <paramref name="origin"/>.</summary>
    public void Append(char character, int origin)
    {
        if (Length == _text.Length)
        {
            Grow(Length + 1);
        }

        BeginRun(origin);
        _text[Length++] = character;
    }

    /// <summary>Adds characters that stood side by side from <paramref name="origin"/> on.</summary>
    public void AppendRun(ReadOnlySpan<char> characters, int origin)
    {
        if (!characters.IsEmpty)
        {
            characters.CopyTo(Room(characters.Length));
            Take(characters.Length, origin);
        }
    }

    /// <summary>Room for that many characters behind the text, for the caller to fill.</summary>
    public Span<char> Room(int length)
    {
        if (Length + length > _text.Length)
        {
            Grow(Length + length);
        }

        return _text.AsSpan(Length, length);
    }

    /// <summary>Adds the first characters of the room, which stood side by side from <paramref name="origin"/> on.</summary>
    /// <param name="length">More than none.</param>
    public void Take(int length, int origin)
    {
        BeginRun(origin);
        Length += length;
    }

    /// <summary>Takes back everything from <paramref name="length"/> on.</summary>
    public void Truncate(int length)
    {
        Length = length;
        while (_normalized.Count > 0 && _normalized[^1] >= length)
        {
            _normalized.RemoveAt(_normalized.Count - 1);
            _original.RemoveAt(_original.Count - 1);
        }

        _shift = _normalized.Count == 0 ? int.MinValue : _original[^1] - _normalized[^1];
    }

    /// <summary>Where the next character would have to come from to continue the last run.</summary>
    public int OriginOfLast => Length == 0 ? 0 : Length - 1 + _shift;

    public (string Text, OffsetMap Map) Build() =>
        (new string(_text, 0, Length), new OffsetMap([.. _normalized], [.. _original]));

    public void Dispose() => ArrayPool<char>.Shared.Return(_text);

    private void BeginRun(int origin)
    {
        if (origin - Length != _shift)
        {
            _shift = origin - Length;
            _normalized.Add(Length);
            _original.Add(origin);
        }
    }

    private void Grow(int atLeast)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, atLeast));
        _text.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
