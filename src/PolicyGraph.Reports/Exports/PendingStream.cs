using System.Buffers;

namespace PolicyGraph.Reports.Exports;

/// <summary>
/// Takes what a writer gives without waiting, and hands it on when told. So writers that know no asynchronous output write
/// to a slow client, and memory holds no more than what was written since the last <see cref="DrainAsync"/>.
/// </summary>
/// <param name="target">Stays open.</param>
internal sealed class PendingStream(Stream target) : Stream
{
    private readonly ArrayBufferWriter<byte> pending = new(64 * 1024);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public async Task DrainAsync(CancellationToken cancellation)
    {
        await target.WriteAsync(pending.WrittenMemory, cancellation).ConfigureAwait(false);
        await target.FlushAsync(cancellation).ConfigureAwait(false);
        pending.ResetWrittenCount();
    }

    public override void Write(byte[] buffer, int offset, int count) => pending.Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => pending.Write(buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
