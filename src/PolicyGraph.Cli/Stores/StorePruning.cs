using PolicyGraph.Model;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Cli.Stores;

/// <summary>Takes out of the store what none of the inputs holds.</summary>
internal sealed class StorePruning(IGraphStore store, IGraphReader reader, IngestReport report)
{
    private static readonly PolicyFilter Loaded = new() { Statuses = [PolicyStatus.Loaded] };
    private const int PageSize = 1000;

    /// <summary>Does nothing after a failure: the policy of an input that could not be read is not to be lost.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (report.HasFailures)
        {
            report.Say("nothing was pruned, because some inputs failed");
            return;
        }
        var kept = report.Expected.Select(counts => counts.PolicyId).ToHashSet(StringComparer.Ordinal);
        Cursor? after = null;
        bool hasMore;
        do
        {
            var page = await reader.ListPoliciesAsync(new(new(PageSize, After: after), Loaded), cancellation);
            foreach (var edge in page.Edges.Where(edge => !kept.Contains(edge.Node.Id)))
            {
                await store.RemoveAsync(edge.Node.Id, cancellation);
                report.AddRemoval();
            }
            after = page.Edges.IsEmpty ? after : page.Edges[^1].Cursor;
            hasMore = page.HasMore;
        }
        while (hasMore);
    }
}
