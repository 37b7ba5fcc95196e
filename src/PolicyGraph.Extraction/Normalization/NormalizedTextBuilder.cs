using System.Buffers;

namespace PolicyGraph.Extraction.Normalization;

/// <summary>Text under construction that can take its last characters back, together with its offset map.</summary>
internal sealed class NormalizedTextBuilder : IDisposable
{
    private const int UsualRuns = 256;

    private char[] _text;
    private (int Normalized, int Original)[] _runs = ArrayPool<(int Normalized, int Original)>.Shared.Rent(UsualRuns);
    private int _runCount;
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
        while (_runCount > 0 && _runs[_runCount - 1].Normalized >= length)
        {
            _runCount--;
        }

        _shift = _runCount == 0 ? int.MinValue : _runs[_runCount - 1].Original - _runs[_runCount - 1].Normalized;
    }

    /// <summary>Where the next character would have to come from to continue the last run.</summary>
    public int OriginOfLast => Length == 0 ? 0 : Length - 1 + _shift;

    public (string Text, OffsetMap Map) Build()
    {
        var normalized = new int[_runCount];
        var original = new int[_runCount];
        for (var i = 0; i < _runCount; i++)
        {
            (normalized[i], original[i]) = _runs[i];
        }

        return (new string(_text, 0, Length), new OffsetMap(normalized, original));
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        ArrayPool<(int Normalized, int Original)>.Shared.Return(_runs);
    }

    private void BeginRun(int origin)
    {
        if (origin - Length != _shift)
        {
            _shift = origin - Length;
            if (_runCount == _runs.Length)
            {
                _runs = Larger(_runs, _runCount, _runCount + 1);
            }

            _runs[_runCount++] = (Length, origin);
        }
    }

    private void Grow(int atLeast) => _text = Larger(_text, Length, atLeast);

    private static T[] Larger<T>(T[] full, int count, int atLeast)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(full.Length * 2, atLeast));
        full.AsSpan(0, count).CopyTo(larger);
        ArrayPool<T>.Shared.Return(full);
        return larger;
    }
}
