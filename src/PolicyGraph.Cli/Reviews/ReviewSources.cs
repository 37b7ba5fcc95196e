using PolicyGraph.Cli.Commands;
using PolicyGraph.Cli.Output;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Model;
using PolicyGraph.Reports.Reviews;
using PolicyGraph.Storage;
using PolicyGraph.Storage.Queries;

namespace PolicyGraph.Cli.Reviews;

/// <summary>Documents or a store → what is uncertain in them.</summary>
internal sealed class ReviewSources(StandardStreams streams)
{
    private const int PoliciesAtOnce = 20;

    private static readonly PolicyFilter Loaded = new() { Statuses = [PolicyStatus.Loaded] };

    public bool HasFailures { get; private set; }

    /// <summary>A document that cannot be read is named on stderr; the rest is read.</summary>
    public List<ReviewItem> Read(string[] paths, ExtractionPipeline pipeline)
    {
        var (reader, items, found) = (new DocumentReader(new DocumentOptions()), new List<ReviewItem>(), DocumentFinder.Find(paths));
        foreach (var problem in found.Problems)
            Report(problem.ToString());
        foreach (var source in found.Sources)
        {
            var document = source.Path is null ? reader.Read(source.Name, streams.Input) : reader.Read(source);
            if (document.Succeeded)
                items.AddRange(new ReviewReader(pipeline.Extract(document.Text), document.Text.Text).Items());
            else
                Report(document.Problem.ToString());
        }
        return items;
    }

    public static async Task<List<ReviewItem>> ReadAsync(StoreSettings settings)
    {
        await using var store = await GraphStores.OpenForReadingAsync(settings);
        var items = new List<ReviewItem>();
        Cursor? after = null;
        for (var hasMore = true; hasMore;)
        {
            var page = await store.ListPoliciesAsync(new(new PageRequest(PoliciesAtOnce, After: after), Loaded));
            foreach (var policy in await store.ReadAsync([.. page.Edges.Select(edge => edge.Node.Id)]))
                items.AddRange(new ReviewReader(policy, original: null).Items());
            (hasMore, after) = (page.HasMore, page.Edges.IsEmpty ? after : page.Edges[^1].Cursor);
        }
        return items;
    }

    private void Report(string failure)
    {
        HasFailures = true;
        streams.Error.WriteLine($"{PolicyGraphCommand.ProgramName}: {PlainText.Of(failure)}");
    }
}
