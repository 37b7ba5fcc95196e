using System.Diagnostics;
using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>How fast an ingest goes that nothing happens to.</summary>
/// <param name="Opening">From the start of the program to its first batch.</param>
/// <param name="Batch">From one batch to the next, in the mean.</param>
internal sealed record IngestPace(TimeSpan Opening, TimeSpan Batch)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    /// <param name="ingest">Just started.</param>
    /// <param name="stored">Policies in the store; null before the first batch.</param>
    public static async Task<IngestPace> OfAsync(Process ingest, Func<Task<int?>> stored, int documents, int batches)
    {
        var clock = Stopwatch.StartNew();
        await ReachAsync(ingest, stored, 0);
        var opening = clock.Elapsed;
        await ReachAsync(ingest, stored, documents);
        var all = clock.Elapsed;
        await ingest.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, ingest.ExitCode);
        return new(opening, (all - opening) / batches);
    }

    /// <summary>Waits for a moment of <see cref="KillMoments"/>; a batch is taken to last as long as the one before.</summary>
    public async Task ReachAsync(Process ingest, double moment, Func<Task<int?>> stored, int policiesOfABatch)
    {
        var whole = (int)Math.Floor(moment);
        var length = whole < 0 ? Opening : Batch;
        if (whole > 0)
        {
            await ReachAsync(ingest, stored, (whole - 1) * policiesOfABatch);
            var clock = Stopwatch.StartNew();
            await ReachAsync(ingest, stored, whole * policiesOfABatch);
            length = clock.Elapsed;
        }
        else if (whole == 0)
        {
            await ReachAsync(ingest, stored, 0);
        }
        await Task.Delay(length * (moment - whole), TestContext.Current.CancellationToken);
    }

    private static async Task ReachAsync(Process ingest, Func<Task<int?>> stored, int policies)
    {
        while (!ingest.HasExited && !(await stored() >= policies))
            await Task.Delay(Look, TestContext.Current.CancellationToken);
    }
}
