using System.Buffers;
using System.Globalization;

namespace PolicyGraph.Documents;

/// <summary>The bytes of one source in a pooled array, which goes back when this is disposed.</summary>
internal sealed class DocumentBytes : IDisposable
{
    private const int FirstBuffer = 64 * 1024;

    private byte[] buffer;

    private DocumentBytes(byte[] buffer) => this.buffer = buffer;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => buffer.AsSpan(0, Length);

    public MemoryStream ToStream() => new(buffer, 0, Length, writable: false);

    /// <summary>Reads to the end, or refuses before it holds more than <paramref name="limit"/> bytes.</summary>
    public static DocumentBytes Read(Stream source, long limit)
    {
        long expected = source.CanSeek ? source.Length - source.Position : FirstBuffer;
        if (source.CanSeek && expected > limit)
        {
            throw TooLarge($"it holds {Bytes(expected)}", limit);
        }

        var bytes = new DocumentBytes(ArrayPool<byte>.Shared.Rent((int)Math.Max(expected + 1, FirstBuffer)));
        try
        {
            bytes.Fill(source, limit);
            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        Length = 0;
    }

    private void Fill(Stream source, long limit)
    {
        int read;
        while ((read = source.Read(buffer, Length, buffer.Length - Length)) > 0)
        {
            Length += read;
            if (Length > limit)
            {
                throw TooLarge($"it holds more than {Bytes(limit)}", limit);
            }

            if (Length == buffer.Length)
            {
                Grow();
            }
        }
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private static UnreadableDocumentException TooLarge(string what, long limit) => new(
        DocumentProblemCodes.TooLarge,
        null,
        $"too large: {what}, the limit is {Bytes(limit)}",
        "split the file or raise --max-file-size");

    private static string Bytes(long count) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} bytes");
}
