using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PolicyGraph.Server.Hosting;
using PolicyGraph.Storage;

namespace PolicyGraph.Server.Http;

/// <summary>Whether questions can be answered now: the store is asked one. A server that stops is not ready.</summary>
internal sealed class ReadinessEndpoint(IGraphReader store, ServerDrain drain, ILogger logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IResult> AnswerAsync(CancellationToken cancellation)
    {
        if (drain.IsStopping)
            return NotReady("the server is stopping");
        try
        {
            var counts = (await store.GetStatusAsync(cancellation).WaitAsync(Patience, cancellation).ConfigureAwait(false)).Counts;
            return Results.Text($"ready: {counts.Policies} policies, {counts.Measures} measures, {counts.Departments} departments\n");
        }
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            LogMessages.StoreNotReady(logger, cause);
            return NotReady("the store does not answer");
        }
    }

    private static IResult NotReady(string why) => Results.Text($"not ready: {why}\n", statusCode: StatusCodes.Status503ServiceUnavailable);
}
