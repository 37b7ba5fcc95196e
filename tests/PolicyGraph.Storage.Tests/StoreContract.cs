using PolicyGraph.Model;
using PolicyGraph.Storage.Queries;
using PolicyGraph.Storage.Records;
using PolicyGraph.Storage.Tests.Support;
using Xunit;

namespace PolicyGraph.Storage.Tests;

/// <summary>What every store does, whatever keeps its data.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private static readonly PageRequest Everything = new(1000);

    private IStoreUnderTest place = null!;
    private IGraphStore store = null!;
    private IGraphReader reader = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        place = await CreateAsync();
        store = await place.OpenStoreAsync();
        reader = await place.OpenReaderAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (reader is not null)
            await reader.DisposeAsync();
        if (store is not null)
            await store.DisposeAsync();
        if (place is not null)
            await place.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<IStoreUnderTest> CreateAsync();

    private protected async Task<IReadOnlyList<PolicyChange>> Put(params Policy[] policies)
    {
        var changes = await store.UpsertAsync(policies, Cancellation);
        await store.LinkAsync(Cancellation);
        return changes;
    }

    private async Task<StoreCounts> Counts() => (await reader.GetStatusAsync(Cancellation)).Counts;

    private async Task<IReadOnlyList<Policy>> ReadBack(IEnumerable<Policy> policies) =>
        await reader.ReadAsync([.. policies.Select(policy => policy.Id)], Cancellation);
}
