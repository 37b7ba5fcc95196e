using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>
/// A request that is made, and that the server reads, while other requests of the transaction run: its last byte waits until
/// they are done. To read a request takes the server as long as to do what many a statement says.
/// </summary>
internal sealed class HeldContent : HttpContent
{
    /// <summary>Between signs of life; the server gives up a connection on which nothing comes for 30 s.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(5);

    private readonly CypherCall call;
    private readonly Task before;
    private readonly Action released;

    /// <param name="before">What the end of the request waits for; when it fails, so does the request.</param>
    /// <param name="released">Called when it waits no more.</param>
    public HeldContent(CypherCall call, string media, Task before, Action released)
    {
        (this.call, this.before, this.released) = (call, before, released);
        Headers.ContentType = new MediaTypeHeaderValue(media);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var json = new Utf8JsonWriter(stream, PlainJson.Relaxed);
        await using (json.ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("statement"u8, call.Statement.Text);
            json.WriteStartObject("parameters"u8);
            await PlainJson.WriteMembersAsync(json, call.Parameters, cancellationToken).ConfigureAwait(false);
            json.WriteEndObject();
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
            await WaitAsync(stream, cancellationToken).ConfigureAwait(false);
            json.WriteEndObject();
        }
    }

    /// <summary>Unknown: signs of life may come between.</summary>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private async Task WaitAsync(Stream stream, CancellationToken cancellation)
    {
        while (!before.IsCompleted)
        {
            await Task.WhenAny(before, Task.Delay(Breath, cancellation)).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            if (!before.IsCompleted)
            {
                await stream.WriteAsync(" "u8.ToArray(), cancellation).ConfigureAwait(false);
                await stream.FlushAsync(cancellation).ConfigureAwait(false);
            }
        }
        await before.ConfigureAwait(false);
        released();
    }
}
