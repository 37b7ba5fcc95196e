using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Model;
using PolicyGraph.Storage;

namespace PolicyGraph.Cli.Stores;

/// <summary>Policies → the store, in batches, and back again to compare the counts.</summary>
/// <param name="batchRows">Policies, measures and assignments written together; bounds what a server has to hold in one transaction.</param>
internal sealed class StoreLoad(
    StoreSettings settings, PolicyLexicon lexicon, ExtractionPipeline pipeline, IngestReport report, bool prunes, int batchRows,
    CancellationToken interruption)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly SuccessorSeries successors = new(pipeline);
    private readonly List<Policy> batch = [];
    private int rows;

    /// <exception cref="StoreException">The store cannot be used; what it holds is whole.</exception>
    public async Task RunAsync(IEnumerable<Policy> policies, IngestProgress progress)
    {
        try
        {
            await using var store = await OpenAsync();
            await store.LoadRegionsAsync([.. lexicon.AllRegions], interruption);
            foreach (var policy in policies)
            {
                batch.Add(policy);
                rows += 1 + policy.Measures.Length + policy.Measures.Sum(measure => measure.Assignments.Length);
                if (rows >= batchRows)
                    await WriteAsync(store, progress);
            }
            interruption.ThrowIfCancellationRequested();
            await WriteAsync(store, progress);
            progress.Linking();
            await store.LinkAsync(interruption);
            await using var reader = await GraphStores.OpenForCheckingAsync(settings, interruption);
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

    private async Task WriteAsync(IGraphStore store, IngestProgress progress)
    {
        if (batch.Count == 0)
            return;
        progress.Storing();
        var changes = await store.UpsertAsync(batch, interruption);
        for (var i = 0; i < batch.Count; i++)
            report.AddPolicy(batch[i], changes[i]);
        if (successors.NewOf(batch) is { Count: > 0 } bodies)
            await store.LoadDepartmentsAsync(bodies, interruption);
        progress.Stored(batch.Count);
        batch.Clear();
        rows = 0;
    }
}
