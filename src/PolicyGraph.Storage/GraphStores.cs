using PolicyGraph.Storage.Sqlite;

namespace PolicyGraph.Storage;

/// <summary>Opens the store that the settings name.</summary>
public static class GraphStores
{
    /// <summary>Makes the store where there is none, brings its schema up to date, and waits while another writer has it.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static async Task<IGraphStore> OpenForWritingAsync(StoreSettings settings, CancellationToken cancellation = default) =>
        await SqliteGraphStore.OpenAsync(settings.Address.File!, cancellation).ConfigureAwait(false);

    /// <exception cref="StoreException">It is not there or cannot be opened.</exception>
    public static Task<IGraphReader> OpenForReadingAsync(StoreSettings settings, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult<IGraphReader>(new SqliteGraphReader(settings.Address.File!));
    }
}
