using System.IO.Compression;
using System.IO.Hashing;

namespace PolicyGraph.Documents.Word;

/// <summary>
/// An entry being unpacked, held against what the directory says of it. A header that lies about the length makes .NET
/// stop early without a word; the checksum, which .NET does not compare, gives it away.
/// </summary>
internal sealed class PartStream(ZipArchiveEntry entry) : Stream
{
    private readonly Stream unpacked = entry.Open();
    private long length;
    private readonly Crc32 sum = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = unpacked.Read(buffer);
        length += read;
        sum.Append(buffer[..read]);
        if (read == 0 && buffer.Length > 0)
        {
            Compare();
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        unpacked.Dispose();
        base.Dispose(disposing);
    }

    private void Compare()
    {
        if (length != entry.Length || sum.GetCurrentHashAsUInt32() != entry.Crc32)
        {
            throw new UnreadableDocumentException(
                DocumentProblemCodes.UnsafePackage,
                PackageGuard.Place(entry),
                "an entry differs in length or checksum from what the package says of it",
                "fetch the file again, or open it in Word or WPS and save it anew");
        }
    }
}
