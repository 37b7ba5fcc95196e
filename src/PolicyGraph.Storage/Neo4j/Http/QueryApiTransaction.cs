namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>A transaction that begins with its first statement and is rolled back unless it is committed.</summary>
internal sealed class QueryApiTransaction(QueryApi api, CancellationToken cancellation) : ICypherTransaction, IAsyncDisposable
{
    private static readonly TimeSpan RollbackTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Ends what is under way when the transaction is given up.</summary>
    private readonly CancellationTokenSource given = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

    private readonly List<Task> underWay = [];
    private string? id;
    private string? affinity;

    public async Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement, CypherParameters parameters)
    {
        var body = QueryApi.BodyOf(statement, parameters, isRead: false);
        var answer = await api.SendAsync(HttpMethod.Post, id is null ? "/tx" : $"/tx/{id}", affinity, body, cancellation).ConfigureAwait(false);
        id ??= answer.TransactionId;
        affinity ??= answer.Affinity;
        return answer.Rows;
    }

    public Task RunAfterAsync(Task before, CypherCall work)
    {
        var run = id is null || before.IsCompletedSuccessfully
            ? RunWhenDoneAsync(before, work)
            : Task.Run(() => api.SendHeldAsync($"/tx/{id}", affinity, work, before, given.Token), given.Token);
        underWay.Add(run);
        return run;
    }

    public async Task CommitAsync()
    {
        if (id is null)
            return;
        await api.SendAsync(HttpMethod.Post, $"/tx/{id}/commit", affinity, "{}"u8.ToArray(), cancellation).ConfigureAwait(false);
        id = null;
    }

    /// <summary>Rolls back what is open, so that others need not wait until the server gives it up.</summary>
    public async ValueTask DisposeAsync()
    {
        await EndUnderWayAsync().ConfigureAwait(false);
        if (id is null)
            return;
        using var limit = new CancellationTokenSource(RollbackTimeout);
        try
        {
            await api.SendAsync(HttpMethod.Delete, $"/tx/{id}", affinity, default, limit.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is CypherException or OperationCanceledException)
        {
            id = null;
        }
    }

    private async Task RunWhenDoneAsync(Task before, CypherCall work)
    {
        await before.ConfigureAwait(false);
        await RunAsync(work.Statement, work.Parameters).ConfigureAwait(false);
    }

    private async Task EndUnderWayAsync()
    {
        await given.CancelAsync().ConfigureAwait(false);
        foreach (var run in underWay)
            await run.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        given.Dispose();
    }
}
