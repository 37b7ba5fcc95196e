using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace PolicyGraph.Storage.Sqlite;

/// <summary>Read-only connections, kept for the next question; each is used by one thread at a time.</summary>
internal sealed class SqliteReaders(string path) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> idle = [];

    /// <summary>All that <paramref name="ask"/> reads is one state of the store.</summary>
    public Task<T> AskAsync<T>(Func<SqliteSession, T> ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var session = idle.TryTake(out var rested) ? rested : SqliteFile.OpenForReading(path);
        var isSound = false;
        try
        {
            session.Execute("BEGIN");
            session.Kept.Refresh(session);
            var answer = ask(session);
            session.Execute("COMMIT");
            isSound = true;
            return Task.FromResult(answer);
        }
        catch (SqliteException cause)
        {
            throw SqliteFile.Failure(path, cause);
        }
        finally
        {
            if (isSound)
                idle.Add(session);
            else
                session.Dispose();
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
            session.Dispose();
    }
}
