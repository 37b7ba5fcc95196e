using System.Collections.Immutable;
using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Reports.Exports;

/// <summary>A store → its policies whole, a few in memory at a time.</summary>
internal static class PolicyExport
{
    private const int PoliciesAtOnce = 20;

    /// <param name="policyIds">Null for all.</param>
    /// <param name="open">The format's writer on a stream.</param>
    public static async Task<ExportTotals> WriteAsync(
        IGraphReader store, ImmutableArray<string>? policyIds, Stream target, Func<Stream, IPolicyWriter> open, CancellationToken cancellation)
    {
        var output = new PendingStream(target);
        var writer = open(output);
        var filter = new PolicyFilter { Ids = policyIds, Statuses = [PolicyStatus.Loaded] };
        var (policyCount, measureCount, assignmentCount) = (0L, 0L, 0L);
        await foreach (var page in store.PoliciesAsync(filter, cancellation, PoliciesAtOnce).ConfigureAwait(false))
        {
            foreach (var policy in await store.ReadAsync([.. page.Select(policy => policy.Id)], cancellation).ConfigureAwait(false))
            {
                policyCount++;
                measureCount += policy.Measures.Length;
                assignmentCount += policy.Measures.Sum(measure => measure.Assignments.Length);
                writer.Write(policy);
                await output.DrainAsync(cancellation).ConfigureAwait(false);
            }
        }
        writer.Complete();
        await output.DrainAsync(cancellation).ConfigureAwait(false);
        return new ExportTotals(("policies", policyCount), ("measures", measureCount), ("assignments", assignmentCount));
    }
}
