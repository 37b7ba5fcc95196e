namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>A transaction that begins with its first statement and is rolled back unless it is committed.</summary>
internal sealed class QueryApiTransaction(QueryApi api, CancellationToken cancellation) : ICypherTransaction, IAsyncDisposable
{
    private static readonly TimeSpan RollbackTimeout = TimeSpan.FromSeconds(5);

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

    public async Task RunAllAsync(IEnumerable<CypherCall> calls)
    {
        using var given = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var (before, last) = (Task.CompletedTask, Task.CompletedTask);
        try
        {
            foreach (var call in calls)
            {
                last = SendAfterAsync(before, call, given.Token);
                await before.ConfigureAwait(false);
                before = last;
            }
            await last.ConfigureAwait(false);
        }
        finally
        {
            await given.CancelAsync().ConfigureAwait(false);
            await last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SendAfterAsync(Task before, CypherCall call, CancellationToken given)
    {
        if (id is null)
        {
            await before.ConfigureAwait(false);
            await RunAsync(call.Statement, call.Parameters).ConfigureAwait(false);
            return;
        }
        var body = QueryApi.BodyOf(call.Statement, call.Parameters, isRead: false);
        await api.SendAsync(HttpMethod.Post, $"/tx/{id}", affinity, body, given, before.IsCompletedSuccessfully ? null : before).ConfigureAwait(false);
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
}
