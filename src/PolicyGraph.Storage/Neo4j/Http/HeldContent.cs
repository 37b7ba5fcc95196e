using System.Net;
using System.Net.Http.Headers;

namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>
/// A JSON object that the server reads while it still runs another request of the transaction: its last byte waits for that
/// one's answer. To read a request takes the server as long as to do what many a statement says.
/// </summary>
internal sealed class HeldContent : HttpContent
{
    /// <summary>Between signs of life; the server gives up a connection on which nothing comes for 30 s.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(5);

    private readonly ReadOnlyMemory<byte> json;
    private readonly Task before;
    private readonly Action released;

    /// <param name="before">What the end of the request waits for; when it fails, so does the request.</param>
    /// <param name="released">Called when it waits no more.</param>
    public HeldContent(ReadOnlyMemory<byte> json, string media, Task before, Action released)
    {
        (this.json, this.before, this.released) = (json, before, released);
        Headers.ContentType = new MediaTypeHeaderValue(media);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(json[..^1], cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        while (!before.IsCompleted)
        {
            await Task.WhenAny(before, Task.Delay(Breath, cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            if (!before.IsCompleted)
            {
                await stream.WriteAsync(" "u8.ToArray(), cancellationToken).ConfigureAwait(false);
                await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        await before.ConfigureAwait(false);
        released();
        await stream.WriteAsync(json[^1..], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Unknown: signs of life may come between.</summary>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
