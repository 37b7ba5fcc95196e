namespace PolicyGraph.Storage.Sqlite;

/// <summary>
/// Held by the process that writes a store. SQLite's own locks would let two processes write in turns, but until 3.50.7
/// two connections that write and checkpoint one WAL file can lose commits in a race.
/// </summary>
internal sealed class SqliteWriteLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream file;

    private SqliteWriteLock(FileStream file) => this.file = file;

    /// <summary>Waits until no other process or writer holds the lock.</summary>
    /// <exception cref="StoreException">The lock file cannot be made.</exception>
    public static async Task<SqliteWriteLock> AcquireAsync(string store, CancellationToken cancellation)
    {
        var path = $"{store}.lock";
        while (true)
        {
            try
            {
                return new SqliteWriteLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                throw new StoreException($"{store}: the store cannot be written ({cause.Message}); check that its folder exists and that you may write there.", cause);
            }
        }
    }

    /// <summary>The file stays: whoever waits has it open already.</summary>
    public void Dispose() => file.Dispose();
}
