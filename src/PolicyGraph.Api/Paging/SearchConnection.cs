using PolicyGraph.Storage.Records;

namespace PolicyGraph.Api.Paging;

/// <summary>A page of search hits; all hits are counted once for total and facets together.</summary>
internal sealed record SearchConnection : Connection
{
    private readonly Func<CancellationToken, Task<SearchCounts>> countAll;
    private readonly Lock starting = new();
    private Task<SearchCounts>? counting;

    public SearchConnection(Connection page, Func<CancellationToken, Task<SearchCounts>> countAll)
        : base(page) => this.countAll = countAll;

    public Task<SearchCounts> CountsAsync(CancellationToken cancellation)
    {
        lock (starting)
            return counting ??= countAll(cancellation);
    }
}
