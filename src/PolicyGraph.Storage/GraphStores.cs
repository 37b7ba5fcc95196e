using PolicyGraph.Storage.Neo4j;
using PolicyGraph.Storage.Sqlite;
using PolicyGraph.Words.Profiles;

namespace PolicyGraph.Storage;

/// <summary>Opens the store that the settings name.</summary>
public static class GraphStores
{
    /// <summary>Enough for a server to start again while a long load goes on.</summary>
    private static readonly TimeSpan PatienceOfWriter = TimeSpan.FromSeconds(120);

    /// <summary>Somebody waits for the answer.</summary>
    private static readonly TimeSpan PatienceOfReader = TimeSpan.FromSeconds(5);

    /// <summary>Makes the store where there is none, brings its schema up to date, and waits while another writer has it.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public static Task<IGraphStore> OpenForWritingAsync(StoreSettings settings, CancellationToken cancellation = default) =>
        OpenForWritingAsync(settings, TextProfiler.Default, cancellation);

    /// <param name="profiler">Tells what measures are about, for their keywords and to find those that say the same.</param>
    /// <inheritdoc cref="OpenForWritingAsync(StoreSettings, CancellationToken)"/>
    public static async Task<IGraphStore> OpenForWritingAsync(StoreSettings settings, TextProfiler profiler, CancellationToken cancellation)
    {
        if (settings.Address.File is { } file)
            return await SqliteGraphStore.OpenAsync(file, profiler, cancellation).ConfigureAwait(false);
        var runner = CypherConnections.Open(settings, PatienceOfWriter);
        try
        {
            return await Neo4jGraphStore.OpenAsync(runner, profiler, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await runner.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <exception cref="StoreException">It is not there or cannot be opened.</exception>
    public static Task<IGraphReader> OpenForReadingAsync(StoreSettings settings, CancellationToken cancellation = default) =>
        OpenForReadingAsync(settings, PatienceOfReader, cancellation);

    /// <summary>Opens the store to check a load that has just ended: it waits for the server as long as the load does.</summary>
    /// <inheritdoc cref="OpenForReadingAsync(StoreSettings, CancellationToken)"/>
    public static Task<IGraphReader> OpenForCheckingAsync(StoreSettings settings, CancellationToken cancellation) =>
        OpenForReadingAsync(settings, PatienceOfWriter, cancellation);

    private static async Task<IGraphReader> OpenForReadingAsync(StoreSettings settings, TimeSpan patience, CancellationToken cancellation)
    {
        if (settings.Address.File is { } file)
            return new SqliteGraphReader(file);
        var runner = CypherConnections.Open(settings, patience);
        try
        {
            return await Neo4jGraphReader.OpenAsync(runner, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await runner.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
