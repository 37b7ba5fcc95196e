using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Stores;

/// <summary>Policies → the store, in batches, and back again to compare the counts.</summary>
internal sealed class StoreLoad(
    StoreSettings settings, PolicyLexicon lexicon, ExtractionPipeline pipeline, IngestReport report, bool prunes, CancellationToken interruption)
{
    /// <summary>Policies, measures and assignments written together; bounds what a server has to hold in one transaction.</summary>
    private const int BatchRows = 50_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SuccessorSeries successors = new(pipeline);
    private readonly List<Policy> batch = [];
    private int rows;

    /// <exception cref="StoreException">The store cannot be used; what it holds is whole.</exception>
    public async Task RunAsync(IEnumerable<Policy> policies)
    {
        try
        {
            await using var store = await OpenAsync();
            await store.LoadRegionsAsync([.. lexicon.AllRegions], interruption);
            foreach (var policy in policies)
            {
                batch.Add(policy);
                rows += 1 + policy.Measures.Length + policy.Measures.Sum(measure => measure.Assignments.Length);
                if (rows >= BatchRows)
                    await WriteAsync(store);
            }
            interruption.ThrowIfCancellationRequested();
            await WriteAsync(store);
            await using var reader = await GraphStores.OpenForReadingAsync(settings, interruption);
            await new LoadCheck(reader, report).CompareAsync(interruption);
            if (prunes)
                await new StorePruning(store, reader, report).RunAsync(interruption);
            report.AddStatus(await reader.GetStatusAsync(interruption));
        }
        catch (OperationCanceledException) when (interruption.IsCancellationRequested)
        {
            report.AddInterruption();
        }
    }

    /// <summary>Says so when another writer has the store.</summary>
    private async Task<IGraphStore> OpenAsync()
    {
        var opening = GraphStores.OpenForWritingAsync(settings, LexiconProfiler.For(lexicon), interruption);
        if (await Task.WhenAny(opening, Task.Delay(Patience, interruption)) != opening)
            report.Say($"waiting for {settings}: another policygraph writes it, or it does not answer yet");
        return await opening;
    }

    private async Task WriteAsync(IGraphStore store)
    {
        if (batch.Count == 0)
            return;
        var changes = await store.UpsertAsync(batch, interruption);
        for (var i = 0; i < batch.Count; i++)
            report.AddPolicy(batch[i], changes[i]);
        if (successors.NewOf(batch) is { Count: > 0 } bodies)
            await store.LoadDepartmentsAsync(bodies, interruption);
        batch.Clear();
        rows = 0;
    }
}
