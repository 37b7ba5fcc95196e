using Microsoft.Data.Sqlite;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Opens the file of a store.</summary>
internal static class SqliteFile
{
    /// <summary>
    /// The only connection that writes and checkpoints; <see cref="SqliteWriteLock"/> keeps others out. Its page cache may grow to
    /// 256 MiB: a batch touches pages all over a large store.
    /// </summary>
    public static SqliteSession OpenForWriting(string path)
    {
        var session = Open(path, SqliteOpenMode.ReadWriteCreate);
        session.Run("""
            PRAGMA busy_timeout = 30000;
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = NORMAL;
            PRAGMA foreign_keys = ON;
            PRAGMA cache_size = -262144;
            PRAGMA wal_autocheckpoint = 8192;
            PRAGMA temp_store = MEMORY;
            """);
        return session;
    }

    /// <exception cref="StoreException">There is no such file.</exception>
    public static SqliteSession OpenForReading(string path)
    {
        if (!File.Exists(path))
            throw new StoreException($"{path}: there is no store yet; fill one with: policygraph ingest PATH --store sqlite:{path}");
        var session = Open(path, SqliteOpenMode.ReadOnly);
        session.Run("PRAGMA busy_timeout = 30000; PRAGMA wal_autocheckpoint = 0; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY;");
        return session;
    }

    /// <summary>What SQLite says of a failure while the store is in use, with a remedy.</summary>
    public static StoreException Failure(string path, SqliteException cause) => new(
        $"{path}: the store failed ({cause.Message}); check the room on the disk and the rights on the file. What was stored before is whole.", cause);

    /// <summary>A connection is used by one thread at a time, so SQLite need not lock it at every call.</summary>
    private static void Start()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
    }

    private static SqliteSession Open(string path, SqliteOpenMode mode)
    {
        Start();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            using var check = connection.CreateCommand();
            check.CommandText = "SELECT count(*) FROM sqlite_schema";
            check.ExecuteScalar();
            return new SqliteSession(connection);
        }
        catch (SqliteException cause)
        {
            connection.Dispose();
            throw new StoreException($"{path}: the store cannot be opened ({cause.Message}); check the path, the rights on it and its folder, and that it is a file of policygraph.", cause);
        }
    }
}
