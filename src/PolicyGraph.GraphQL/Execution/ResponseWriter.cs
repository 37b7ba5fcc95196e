using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PolicyGraph.GraphQL.Execution;

/// <summary>
/// Writes JSON as UTF-8 into one pooled buffer. What was written can be taken back by <see cref="Truncate"/>, which
/// is how an error that propagates replaces a half-written object by null. Commas are set by the writer.
/// </summary>
public sealed class ResponseWriter : IDisposable
{
    private const int LongestNumber = 32;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)) + "\"\\");

    private readonly int _most;
    private byte[] _buffer;

    /// <param name="most">Bytes that may be written; checked when the buffer grows, and by <see cref="RequireWithinLimit"/>.</param>
    public ResponseWriter(int capacity = 4096, int most = int.MaxValue)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(capacity);
        _most = most;
    }

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    internal ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, Length);

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Length = 0;
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Takes back everything after the first <paramref name="length"/> bytes.</summary>
    public void Truncate(int length) => Length = Math.Min(Length, length);

    public void BeginObject() => WriteByte((byte)'{');

    public void EndObject() => WriteByte((byte)'}');

    public void BeginList() => WriteByte((byte)'[');

    public void EndList() => WriteByte((byte)']');

    /// <summary>Comes before each item of a list.</summary>
    public void BeginItem() => WriteComma();

    public void WriteName(string name)
    {
        WriteComma();
        WriteString(name);
        WriteByte((byte)':');
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteInt(int value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(Length), out var written);
        Length += written;
    }

    public void WriteDouble(double value)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(Length), out var written);
        Length += written;
    }

    public void WriteString(string value)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(value.Length) + 2);
        _buffer[Length++] = (byte)'"';
        var rest = value.AsSpan();
        while (true)
        {
            var plain = rest.IndexOfAny(Escaped);
            Length += Encoding.UTF8.GetBytes(plain < 0 ? rest : rest[..plain], _buffer.AsSpan(Length));
            if (plain < 0)
                break;
            WriteEscape(rest[plain]);
            rest = rest[(plain + 1)..];
            Reserve(Encoding.UTF8.GetMaxByteCount(rest.Length) + 1);
        }
        _buffer[Length++] = (byte)'"';
    }

    /// <exception cref="ResponseTooLargeException">More was written.</exception>
    internal void RequireWithinLimit()
    {
        if (Length > _most)
            throw new ResponseTooLargeException();
    }

    /// <summary>A name that was encoded before, quotes and colon included.</summary>
    internal void WriteEncodedName(ReadOnlySpan<byte> encoded)
    {
        WriteComma();
        WriteRaw(encoded);
    }

    /// <summary>JSON as it stands.</summary>
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(_buffer.AsSpan(Length));
        Length += json.Length;
    }

    private void WriteEscape(char c)
    {
        Reserve(6);
        _buffer[Length++] = (byte)'\\';
        var shortForm = c switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (shortForm != '\0')
        {
            _buffer[Length++] = (byte)shortForm;
            return;
        }
        "u00"u8.CopyTo(_buffer.AsSpan(Length));
        Utf8Formatter.TryFormat((byte)c, _buffer.AsSpan(Length + 3), out _, new StandardFormat('x', 2));
        Length += 5;
    }

    private void WriteComma()
    {
        if (Length > 0 && _buffer[Length - 1] is not ((byte)'{' or (byte)'[' or (byte)':'))
            WriteByte((byte)',');
    }

    private void WriteByte(byte value)
    {
        Reserve(1);
        _buffer[Length++] = value;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - Length >= count)
            return;
        RequireWithinLimit();
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, Length + count));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
