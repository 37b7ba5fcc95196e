namespace PolicyGraph.Api.Paging;

/// <summary>The counts of all lists of a level, asked for once, when the first of them is wanted.</summary>
internal sealed class SharedCount(Func<CancellationToken, Task<Dictionary<string, long>>> count)
{
    private readonly Lock starting = new();
    private Task<Dictionary<string, long>>? counting;

    /// <summary>0 for what the store does not count.</summary>
    public async Task<long> OfAsync(string key, CancellationToken cancellation)
    {
        lock (starting)
            counting ??= count(cancellation);
        return (await counting.ConfigureAwait(false)).GetValueOrDefault(key);
    }
}
