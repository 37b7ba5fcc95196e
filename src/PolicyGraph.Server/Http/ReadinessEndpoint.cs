using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PolicyGraph.Storage;

namespace PolicyGraph.Server.Http;

/// <summary>Whether questions can be answered now: the store is asked one.</summary>
internal sealed class ReadinessEndpoint(IGraphReader store, ILogger logger)
{
    public async Task<IResult> AnswerAsync(CancellationToken cancellation)
    {
        try
        {
            var counts = (await store.GetStatusAsync(cancellation).ConfigureAwait(false)).Counts;
            return Results.Text($"ready: {counts.Policies} policies, {counts.Measures} measures, {counts.Departments} departments\n");
        }
        catch (Exception cause) when (!cancellation.IsCancellationRequested)
        {
            LogMessages.StoreNotReady(logger, cause);
            return Results.Text("not ready: the store does not answer\n", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
