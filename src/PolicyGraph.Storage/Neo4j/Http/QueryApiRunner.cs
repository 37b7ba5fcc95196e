namespace PolicyGraph.Storage.Neo4j.Http;

/// <summary>Cypher over HTTP.</summary>
internal sealed class QueryApiRunner(QueryApi api, RetryPolicy retries) : ICypherRunner
{
    /// <summary>A writer may have to wait until another one's transaction has ended or timed out.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    public string Name => api.Address;

    public static QueryApiRunner Connect(StoreSettings settings, RetryPolicy retries) =>
        new(new QueryApi(settings, new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, Timeout), retries);

    public Task<IReadOnlyList<CypherRow>> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        var body = QueryApi.BodyOf(statement, parameters, isRead: true);
        return retries.RunAsync(async () => (await api.SendAsync(HttpMethod.Post, "", null, body, cancellation).ConfigureAwait(false)).Rows, cancellation);
    }

    public Task RunAloneAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        var body = QueryApi.BodyOf(statement, parameters, isRead: false);
        return retries.RunAsync(() => api.SendAsync(HttpMethod.Post, "", null, body, cancellation), cancellation);
    }

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation) => retries.RunAsync(
        async () =>
        {
            await using var transaction = new QueryApiTransaction(api, cancellation);
            var result = await work(transaction).ConfigureAwait(false);
            await transaction.CommitAsync().ConfigureAwait(false);
            return result;
        },
        cancellation);

    public ValueTask DisposeAsync()
    {
        api.Dispose();
        return ValueTask.CompletedTask;
    }
}
